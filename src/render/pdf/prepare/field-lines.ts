import type { FieldRow, Fields } from '../../../document/block.ts';
import { inlineWords } from './inline-words.ts';

/** How a fields block stands on the page. */
export interface FieldLines {
  /** Rows that each line holds, a long one alone as 0: it takes the whole width. */
  lines: number[];
}

/** Divides labels and values into lines: pairs of short ones, each long one alone. */
export function fieldLines({ columns, rows }: Fields): FieldLines {
  const lines: number[] = [];
  let waiting = 0;
  for (const row of rows) {
    const short = isShort(row);
    if (short) waiting += 1;
    if (waiting > 0 && (!short || waiting === columns)) {
      lines.push(waiting);
      waiting = 0;
    }
    if (!short) lines.push(0);
  }
  return { lines: waiting > 0 ? [...lines, waiting] : lines };
}

/** Bytes of a value that half the page's width holds in a few lines. */
const shortest = 120;

/** Two stand side by side only where both are short: one paragraph of plain words. */
function isShort({ value, room = 1 }: FieldRow): boolean {
  const [first, ...more] = value;
  if (!first) return room <= 1;
  if (more.length > 0 || first.type !== 'paragraph') return false;
  const { children } = first;
  const bytes = children.reduce((sum, inline) => sum + Buffer.byteLength(inlineWords(inline)), 0);
  return children.every((inline) => !('children' in inline)) && bytes <= shortest;
}
