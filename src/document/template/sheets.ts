import type { Method } from '../../model/method/method.ts';
import type { Template } from '../../model/method/template.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import { withoutInternal } from '../../model/public-schema.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { buildContext, say } from '../build-context.ts';
import { plainLabel } from '../label.ts';
import type { DocumentLanguage } from '../language.ts';
import { buildWorkbook } from '../sheets/build-workbook.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { editionOf, printsOf, recordsFor } from './template.ts';

/** What a template's spreadsheet is made from. */
export interface SheetsInput {
  template: Template;
  method: Method;
  language: DocumentLanguage;
  /** Whose records and names it holds; a blank spreadsheet without it. */
  project: ProjectRecords | undefined;
  date: PlainDate;
}

/**
 * A template as a spreadsheet: all of a project's records of its kind, or none. One for an external
 * document goes to the customer, so it has no columns for what is internal; the importer leaves that as it
 * is recorded.
 */
export function buildSheets(input: SheetsInput): Workbook {
  const { template, method, language, project, date } = input;
  const context = buildContext(language, method, project);
  const whole: RecordKind = recordKinds[template.recordKind as RecordKindId];
  const isPublic = editionOf(template, method) === 'customer';
  const schema = isPublic ? (withoutInternal(whole.schema) as RecordKind['schema']) : whole.schema;
  return buildWorkbook(
    {
      title: plainLabel(say(template.title, context)),
      author: project ? plainLabel(say(project.project.data.vendor.name, context)) : 'Capstone',
      date,
      kind: { ...whole, schema },
      entries: project ? recordsFor(template, project) : [],
      prints: printsOf(template),
    },
    context,
  );
}
