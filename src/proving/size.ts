import { fault, type Fault } from './statement.ts';

const megabyte = 1024 * 1024;

/** Bytes that a file, or what is packed in it, may have. Far above any dossier. */
export const mostBytes = 256 * megabyte;

/** What is said of a file that is not read for its size. */
export function tooLarge(): Fault {
  return fault('too-large', { most: mostBytes / megabyte });
}
