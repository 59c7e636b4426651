import stringWidth from 'string-width';
import type { Sheet, SheetCell, SheetHead } from '../../document/sheets/workbook.ts';

/** Height of a line of letters of eleven points; points. */
const lineHeight = 15;

/** The highest row that a spreadsheet may have; points. */
const highest = 409;

/** How full a line gets before it breaks between words, in a font that may be wider than ours. */
const fill = 0.85;

/** The head's letters are bold and need a little more. */
const boldness = 1.15;

/**
 * Heights of a sheet's rows in points: the labels, the hidden row of paths, the values. Programs that
 * do not work them out on opening would cut wrapped text off.
 */
export function rowHeights({ heads, rows }: Sheet): number[] {
  const labels = heads.map(({ label, width }) => linesOf(label, width / boldness));
  return [
    heightOf(labels),
    lineHeight,
    ...rows.map((row) => heightOf(heads.map((head, index) => linesIn(row[index], head)))),
  ];
}

function heightOf(lines: readonly number[]): number {
  return Math.min(highest, Math.max(1, ...lines) * lineHeight);
}

function linesIn(cell: SheetCell, { width }: SheetHead): number {
  return typeof cell === 'string' ? linesOf(cell, width) : 1;
}

/** How many lines a text takes in a column of so many characters; a Chinese one is two wide. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * fill);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / room)), 0);
}
