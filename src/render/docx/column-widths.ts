import type { Table } from '../../document/block.ts';
import { shareOut, sum } from '../../document/share-out.ts';
import { columnNeeds } from '../measure/column-needs.ts';
import { cellPadding } from './context.ts';
import { divideWidth } from './page.ts';
import { elsewhere } from './text-length.ts';

/**
 * Widths of a table's columns in twentieths of a point: by its shares, but as wide as the longest
 * words; where the table is too narrow for that, as wide as dates and numbers. They add up to the
 * width exactly.
 */
export function columnWidths(table: Table, width: number): number[] {
  const shares = table.columns.map((column) => column.width);
  const { words, tokens } = columnNeeds(table, look);
  const choices = [words.map(elsewhere), words, tokens.map(elsewhere)].map((ems) => ems.map(room));
  const fitting = choices.find((needs) => sum(needs) < width) ?? tokens.map(room);
  return divideWidth(width, withNeeds(width, shares, fitting));
}

/** Of the style `TableText`, in twentieths of a point. */
export const textSize = 190;

/** As the style `SecondLanguage` and the blanks around a badge's words set them. */
export const look = { second: 17 / 19, badgeFrame: 0.6 };

/** A border and its rounding. */
const slack = 12;

function room(em: number): number {
  return Math.ceil(em * textSize) + 2 * cellPadding + slack;
}

/** Parts of a width by shares; each gets at least what it needs, as long as all can. */
function withNeeds(width: number, shares: readonly number[], needs: readonly number[]): number[] {
  if (sum(needs) >= width) return [...needs];
  return shareOut(width, shares, needs, (part, need) => part < need);
}
