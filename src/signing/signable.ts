import type { LocalText } from '../model/localised.ts';
import type { DataPath, ProjectRecords, RecordEntry } from '../model/project-records.ts';
import { recordKindIds } from '../model/records/index.ts';
import type { Signature } from '../model/values/signature.ts';
import { valueAt } from '../model/value-at.ts';
import { recordFile } from '../sealing/attached-records.ts';

/** A record, or a part of one, that somebody can sign. */
export interface Signable {
  entry: RecordEntry;
  /** From the project's folder. */
  file: string;
  /** Data path of what is signed; empty for the record as a whole. */
  path: DataPath;
  /** What the part is called: its stage, or else its place; empty for the record as a whole. */
  part: string;
  /** The part's title, where it has one. */
  title: LocalText | undefined;
  signatures: readonly Signature[];
  /** The seal of what it says now. */
  seal: string;
}

/** Everything in a project that can be signed, in the order of its kinds. */
export function signables(project: ProjectRecords): Signable[] {
  return recordKindIds
    .flatMap((kind): readonly RecordEntry[] => project.records[kind])
    .flatMap(signablesOf);
}

/** The record, or its parts, that can be signed; none for a record that nobody signs. */
export function signablesOf(entry: RecordEntry): Signable[] {
  return Object.entries(entry.seals).map(([key, seal]) => {
    const path = key === '' ? [] : key.split('.').map(asStep);
    const value = (valueAt(entry.data, path) ?? {}) as {
      stage?: string;
      title?: LocalText;
      signatures?: readonly Signature[];
    };
    return {
      entry,
      file: recordFile(entry.kind, entry.id),
      path,
      part: key === '' ? '' : (value.stage ?? key),
      title: value.title,
      signatures: value.signatures ?? [],
      seal,
    };
  });
}

function asStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
