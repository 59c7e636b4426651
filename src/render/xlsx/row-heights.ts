import stringWidth from 'string-width';
import { boldness, lineFill } from '../../document/sheets/column-width.ts';
import type { Sheet, SheetCell } from '../../document/sheets/workbook.ts';

/** Height of a line of letters of eleven points, and of one with Chinese letters; points. */
const lineHeight = { latin: 15, chinese: 17 } as const;

/** The highest row that a spreadsheet may have; points. */
const highest = 409;

/** Height of a row to write in by hand; points. */
const handHeight = 24;

/**
 * Heights of a sheet's rows in points: the labels, the hidden row of paths, the values. Programs that
 * do not work them out on opening would cut wrapped text off.
 */
export function rowHeights({ heads, rows, room }: Sheet): number[] {
  const labels = heads.map(({ label, width }) => heightOf(label, width / boldness));
  return [
    highestOf(labels),
    lineHeight.latin,
    ...rows.map((row) => highestOf(heads.map(({ width }, index) => cellHeight(row[index], width)))),
    ...Array.from({ length: room }, () => handHeight),
  ];
}

function highestOf(heights: readonly number[]): number {
  return Math.min(highest, Math.max(lineHeight.latin, ...heights));
}

function cellHeight(cell: SheetCell, width: number): number {
  return typeof cell === 'string' ? heightOf(cell, width) : lineHeight.latin;
}

/** How high a text gets in a column of so many characters; a Chinese one is two wide. */
function heightOf(text: string, width: number): number {
  const letters = Math.max(1, width * lineFill);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / letters)), 0);
  return lines * lineHeight[stringWidth(text) > text.length ? 'chinese' : 'latin'];
}
