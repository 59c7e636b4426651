import type { Code, Severity } from './codes.ts';

/** A value put into a message; one with both languages is printed in the message's own. */
export type Argument = string | number | { zh: string; en: string };

export type Arguments = Record<string, Argument>;

/** A place in a file; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  line: number;
  column: number;
  /** The last line of what is meant; with `endColumn` or not at all. */
  endLine?: number;
  /** The column after the last character, in `endLine`. */
  endColumn?: number;
}

/** Something missing or wrong in the content. Prose is made from it last, in `describe`. */
export interface Finding {
  code: Code;
  severity: Severity;
  args: Arguments;
  /** Path of the file from the content folder, with forward slashes. */
  file: string;
  /** Absent where only the file is known: somewhere in this file. */
  position?: Position;
  /** Where in the record's data, from its root. */
  path?: readonly (string | number)[];
  /** The project's folder name; absent for the method's own files. */
  project?: string;
}

/** The order of reports: by file, then place, then code. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    compare(one.file, other.file) ||
    (one.position?.line ?? 0) - (other.position?.line ?? 0) ||
    (one.position?.column ?? 0) - (other.position?.column ?? 0) ||
    compare(one.code, other.code)
  );
}

/** Order by code unit, which no machine's locale changes. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
