import type { Prose } from '../model/prose.ts';
import type { RecordFile } from './find-records.ts';
import type { Source } from './source.ts';

/** A record file taken apart, before its schema was asked. */
export interface ParsedRecord extends RecordFile {
  /** Undefined where the syntax is broken. */
  data: unknown;
  prose: Prose;
  proseSource: string | undefined;
  source: Source;
}
