import { large } from './cache-limit.ts';
import { PdfSizeError } from './pdf-size-error.ts';

/**
 * Bytes of memory that typesetting takes for each byte of input, where what Typst remembers is kept small:
 * 250 to 300 in dossiers of 400 to 1,000 issues.
 */
const perByte = 300;

/**
 * Refuses a document that the machine cannot typeset. Typst holds the whole of a document until it is
 * written, and a process that finds no more memory ends without a word.
 *
 * @param size bytes of the input
 * @throws PdfSizeError where so much memory is not free
 */
export function checkMemory(size: number, title: string): void {
  const [needed, free] = [size * perByte, process.availableMemory()];
  if (size >= large && needed > free)
    throw new PdfSizeError(title, gigabytes(needed), gigabytes(free));
}

function gigabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 30 / 0.1) / 10;
}
