import type { DataPath } from '../model/project-records.ts';
import type { Arguments, Position } from '../diagnostics/finding.ts';
import type { Code } from '../diagnostics/codes.ts';

/** A finding before the file's name is known. */
export interface Fault {
  code: Code;
  args: Arguments;
  position?: Position;
  path?: DataPath;
}

/** The data of a file, as far as it could be read, with the place of each value. */
export interface Source {
  /** Undefined where the syntax is broken, so that no data can be trusted. */
  data: unknown;
  faults: Fault[];
  /** Place of the value at a path, or of its nearest ancestor that exists. */
  locate: (path: DataPath) => Position | undefined;
  /** Place of the key itself, for a field that should not be there. */
  locateKey: (path: DataPath) => Position | undefined;
}
