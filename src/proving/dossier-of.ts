import type { Document } from '../document/document.ts';
import { buildDossier } from '../document/dossier/dossier.ts';
import type { Locate } from '../document/dossier/context.ts';
import type { Printer } from '../document/dossier/seal-dossier.ts';
import type { DocumentLanguage } from '../document/language.ts';
import type { Paper } from '../document/paper.ts';
import { forEdition, type Edition } from '../loading/edition.ts';
import { lastCommits } from '../loading/history/last-commits.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import type { PlainDate } from '../model/values/date.ts';
import { capstoneVersion } from '../project-root.ts';
import { layoutFingerprint } from '../render/fingerprint.ts';
import { asOf } from '../rules/as-of.ts';
import { evaluateGates } from '../rules/evaluate.ts';

/** Which dossier of a project. */
export interface DossierChoice {
  edition: Edition;
  language: DocumentLanguage;
  asOf: PlainDate;
  /** A4 where it is left out. */
  paper?: Paper;
}

/** Where a dossier comes from. */
export interface DossierSource {
  records: ProjectRecords;
  /** Finds a record's value in its file. */
  locate: Locate;
}

/** A project's dossier from its records: as of the day, filtered for the edition. */
export function dossierOf(
  { records, locate }: DossierSource,
  method: Method,
  choice: DossierChoice,
  printer: Printer,
): Document {
  return buildDossier({
    ...choice,
    project: forEdition(asOf(records, choice.asOf), choice.edition),
    gates: evaluateGates({ project: records, method, today: choice.asOf }),
    method,
    printer,
    locate,
  });
}

/** What a dossier printed here and now says of its printing. */
export function printerHere(projects: string, id: string): Printer {
  return {
    version: capstoneVersion(),
    layout: layoutFingerprint(),
    commit: lastCommits(projects, id).get(id),
  };
}
