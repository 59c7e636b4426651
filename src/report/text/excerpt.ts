import stringWidth from 'string-width';
import type { Position } from '../../diagnostics/finding.ts';
import { visible } from '../visible.ts';

/** A source line as a terminal shows it, and the marks that go under it. */
export interface Excerpt {
  text: string;
  marks: string;
}

/**
 * Cuts what a finding is about out of its line: tabs spread, wide characters counted as two, a long
 * line shortened around the place.
 *
 * @param line the whole source line, without its line break
 * @param width how many terminal columns the excerpt may take
 */
export function excerptOf(line: string, position: Position, width: number): Excerpt {
  const cells = cellsOf(line.replace(/\r$/, ''));
  const start = cellAt(cells, position.column - 1);
  const end = Math.max(start + 1, endCell(cells, position));
  const { from, to } = window(cells, start, end, width);
  const before = from > 0 ? '…' : '';
  const after = to < cells.length ? '…' : '';
  const shown = cells.slice(from, to);
  const indent = widthOf(cells.slice(from, start)) + before.length;
  const marked = widthOf(cells.slice(start, Math.min(end, to)));
  return {
    text: (before + shown.map((cell) => cell.text).join('') + after).trimEnd(),
    marks: ' '.repeat(indent) + '^'.repeat(Math.max(1, marked)),
  };
}

/** One visible character: what is printed for it, how wide that is, where it begins in the line. */
interface Cell {
  text: string;
  width: number;
  offset: number;
}

const tabStop = 4;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const text = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(segment);
    const width = stringWidth(text);
    cells.push({ text, width, offset: index });
    column += width;
  }
  return cells;
}

/** The cell that holds an offset into the line; one after the last for offsets beyond it. */
function cellAt(cells: readonly Cell[], offset: number): number {
  const next = cells.findIndex((cell) => cell.offset > offset);
  if (next > 0) return next - 1;
  const last = cells.at(-1);
  return last && offset < last.offset + last.text.length ? cells.length - 1 : cells.length;
}

function endCell(cells: readonly Cell[], { line, column, endLine, endColumn }: Position): number {
  if (endLine === undefined || endColumn === undefined) return cellAt(cells, column - 1) + 1;
  if (endLine > line) return cells.length;
  const after = cells.findIndex((cell) => cell.offset >= endColumn - 1);
  return after < 0 ? cells.length : after;
}

/** The cells to show: all where they fit, or else those around the marked ones. */
function window(cells: readonly Cell[], start: number, end: number, width: number) {
  if (widthOf(cells) <= width) return { from: 0, to: cells.length };
  const room = width - 2;
  let from = Math.min(start, cells.length);
  let to = from;
  let used = 0;
  const take = (index: number) => {
    const cell = cells[index];
    if (!cell || used + cell.width > room) return false;
    used += cell.width;
    return true;
  };
  while (to < end && take(to)) to += 1;
  const lead = used + Math.floor((room - used) / 3);
  while (from > 0 && used < lead && take(from - 1)) from -= 1;
  while (take(to)) to += 1;
  while (take(from - 1)) from -= 1;
  return { from, to };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
