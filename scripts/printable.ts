/**
 * Writes which characters documents can print, for the check: `node scripts/printable.ts`. To be run
 * when the documents' fonts change; a test says when.
 */
import { writeFileSync } from 'node:fs';
import { printableRanges } from '../src/render/pdf/prepare/printable-ranges.ts';

const text = `/**
 * Characters that the documents' fonts print, as themselves or as a look-alike: the first and last
 * code point of every range, to the base of 36. Made by \`node scripts/printable.ts\`.
 */
export const printableRanges =
  '${printableRanges()}';
`;
writeFileSync('src/diagnostics/printable-ranges.ts', text);
