import type { DataPath } from '../model/project-records.ts';
import type { RecordKindId } from '../model/records/index.ts';

/** A record's data as it stands in its file, of whatever version; nothing is known of its shape. */
export interface RawRecord {
  kind: RecordKindId;
  id: string;
  /** Its file, from the project's folder. */
  path: string;
  data: unknown;
}

/** A value that a migration sets: in place of another, or as a field that was not there. */
export interface Change {
  /** The record's file, from the project's folder. */
  file: string;
  path: DataPath;
  value: unknown;
}

/** A change that was made, with what stood there before; undefined for a field that is new. */
export interface MadeChange extends Change {
  kind: RecordKindId;
  before: unknown;
}

/**
 * One step from a schema version to the next. It sets values and adds fields, and never moves a
 * value, so that every place in the data stays the place in the file. What it does not know, it
 * leaves as it is.
 */
export interface Migration {
  /** The version that it starts from. */
  from: number;
  /** What to change in a project's records; nothing in records that are migrated already. */
  up: (records: readonly RawRecord[]) => Change[];
  /**
   * The data of one record as it stood before `up`. Signatures made under the old version are
   * proved against it, so whatever `up` did not make itself stays as it is.
   */
  down: (kind: RecordKindId, data: Record<string, unknown>) => Record<string, unknown>;
}
