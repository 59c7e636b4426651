import type { DataPath } from '../../model/project-records.ts';
import type { RecordKindId } from '../../model/records/index.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { GateResult } from '../../rules/evaluate.ts';
import type { BuildContext } from '../build-context.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import type { DossierEdition } from './edition.ts';

/** A place in the project's files. */
export interface EvidencePlace {
  /** Path from the content folder. */
  file: string;
  position?: { line: number };
}

/** Finds a record's value in its file. */
export type Locate = (kind: RecordKindId, id: string | undefined, path: DataPath) => EvidencePlace;

/** What the parts of a dossier have at hand. */
export interface DossierContext extends BuildContext {
  project: ProjectRecords;
  edition: DossierEdition;
  /** The day the dossier stands for. */
  asOf: PlainDate;
  /** The gates that the edition knows of. */
  gates: readonly GateResult[];
  /** Undefined where the files are not at hand. */
  locate: Locate | undefined;
}
