import type { Document } from '../../document/document.ts';
import { buildDossier } from '../../document/dossier/dossier.ts';
import type { DocumentLanguage } from '../../document/language.ts';
import type { Paper } from '../../document/paper.ts';
import type { Workbook } from '../../document/sheets/workbook.ts';
import { buildSheets } from '../../document/template/sheets.ts';
import { buildTemplate, editionOf, recordsFor } from '../../document/template/template.ts';
import { forEdition, type Edition } from '../../loading/edition.ts';
import type { Language } from '../../model/localised.ts';
import type { Template } from '../../model/method/template.ts';
import { hasMany, type RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import { capstoneVersion } from '../../project-root.ts';
import { layoutFingerprint } from '../../render/fingerprint.ts';
import { siteContent, type SiteProject } from '../build/site-content.ts';

/** A project whose records can be shown and printed. */
export type ReadableProject = SiteProject & {
  records: NonNullable<SiteProject['records']>;
};

/** The projects that can be printed: those whose project.json is sound. */
export function readableProjects(): ReadableProject[] {
  return siteContent().projects.filter(
    (project): project is ReadableProject => project.records !== undefined,
  );
}

/** The dossier of a project for the build's audience, or for a narrower one. */
export function dossierOf(
  { records, gates, loaded }: ReadableProject,
  language: DocumentLanguage,
  edition: Edition = siteContent().edition,
): Document {
  const { method, today, commits } = siteContent();
  const project = forEdition(records, edition);
  const printer = {
    version: capstoneVersion(),
    layout: layoutFingerprint(),
    commit: commits.get(project.id),
  };
  return buildDossier({
    project,
    method,
    gates,
    edition,
    language,
    asOf: today,
    printer,
    locate: loaded.locate,
  });
}

/** A template as a blank form, on A4 where no paper is said. */
export function blankForm(
  template: Template,
  language: DocumentLanguage,
  paper: Paper = 'a4',
): Document {
  const { method, today } = siteContent();
  return buildTemplate({ template, method, language, paper, date: today });
}

/** A tabular template as a spreadsheet, blank or with all of a project's records of its kind. */
export function sheetsOf(
  template: Template,
  language: DocumentLanguage,
  project?: ReadableProject,
): Workbook {
  const { method, today } = siteContent();
  const records = project && forEdition(project.records, editionOf(template, method));
  return buildSheets({ template, method, language, project: records, date: today });
}

/** The tabular templates that a project has records for. */
export function filledSheets({ records }: ReadableProject): Template[] {
  const { method } = siteContent();
  return method.templates.filter(
    (template) =>
      template.sheet &&
      isHandedOut(template) &&
      recordsFor(template, forEdition(records, editionOf(template, method))).length > 0,
  );
}

/** Whether the build's audience gets the document: a customer gets external documents alone. */
function isHandedOut(template: Template): boolean {
  const { method, edition } = siteContent();
  return edition === 'internal' || editionOf(template, method) === 'customer';
}

/** A template filled from a project; undefined where the project has no record for it, or many. */
export function filledForm(
  template: Template,
  { records: all }: ReadableProject,
  language: Language,
): Document | undefined {
  const { method, today } = siteContent();
  if (!isHandedOut(template)) return undefined;
  const records = forEdition(all, editionOf(template, method));
  const kind: RecordKind = recordKinds[template.recordKind as RecordKindId];
  const [entry] = recordsFor(template, records);
  if (!entry || hasMany(kind)) return undefined;
  const filled = { project: records, entry };
  return buildTemplate({ template, method, language, filled, date: today });
}

/** The templates that a project fills. */
export function filledTemplates(project: ReadableProject): Template[] {
  return siteContent().method.templates.filter(
    (template) => filledForm(template, project, 'en') !== undefined,
  );
}
