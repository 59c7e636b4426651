import type { DataPath } from '../model/project-records.ts';
import type { Arguments, Position } from '../diagnostics/finding.ts';
import type { Code } from '../diagnostics/codes.ts';
import type { Span } from './line-index.ts';

/** A finding before the file's name is known. */
export interface Fault {
  code: Code;
  args: Arguments;
  position?: Position;
  path?: DataPath;
}

/** A value as it stands in a file. */
export interface SourceNode {
  kind: 'scalar' | 'list' | 'fields';
  value: Span;
  /** The name of the field that holds it; list items and the record itself have none. */
  key?: Span;
}

/** The data of a file, as far as it could be read, with the place of each value. */
export interface Source {
  /** Undefined where the syntax is broken, so that no data can be trusted. */
  data: unknown;
  faults: Fault[];
  /**
   * The value at a path; undefined where there is none. The syntax tree is made when this is first
   * asked, so that files without findings never pay for it.
   */
  nodeAt: (path: DataPath) => SourceNode | undefined;
  /** The text that offsets of nodes refer to. */
  text: string;
  positionOf: (span: Span) => Position;
}

/** The position of a fault, for spreading; nothing where it is not known. */
export function at(position: Position | undefined): { position?: Position } {
  return position ? { position } : {};
}
