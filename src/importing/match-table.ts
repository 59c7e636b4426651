import {
  parentColumn,
  placeLabels,
  recordColumn,
  type SheetColumn,
  type SheetLayout,
} from '../model/sheet-layout.ts';
import { isEmpty, type RawCell, type RawTable } from './table.ts';

/** A table whose columns are known. */
export interface MatchedTable {
  table: RawTable;
  layout: SheetLayout;
  /** The layout's column of each of the table's; `#record` and `#parent` by their names. */
  columns: (SheetColumn | typeof recordColumn | typeof parentColumn | undefined)[];
  /** Index of the first row with data. */
  start: number;
  /** Heads that no field has: text and index. */
  unknown: { head: string; column: number }[];
}

/** Finds what a table holds by its heads: paths in its second row, or else labels in its first. */
export function matchTable(
  table: RawTable,
  layouts: readonly SheetLayout[],
): MatchedTable | undefined {
  const candidates = layouts
    .flatMap((layout) => [byHeads(table, layout, 1), byHeads(table, layout, 0)])
    .filter((one): one is MatchedTable => one !== undefined)
    .toSorted((one, other) => score(other) - score(one));
  const [best] = candidates;
  return best && score(best) > 0 ? best : undefined;
}

/** Known heads count for a match, unknown ones against it. */
function score({ columns, unknown, start }: MatchedTable): number {
  const known = columns.filter((column) => typeof column === 'object').length;
  return known * 10 - unknown.length * 4 + (start === 2 ? 1 : 0);
}

function byHeads(table: RawTable, layout: SheetLayout, row: 0 | 1): MatchedTable | undefined {
  const heads = table.rows[row];
  if (!heads) return undefined;
  const isPathRow = row === 1;
  const find = isPathRow ? byPath : byAny;
  const columns = heads.map((head) => (isEmpty(head) ? undefined : find(head, layout)));
  if (!columns.some((column) => typeof column === 'object')) return undefined;
  const unknown = heads.flatMap((head, column) =>
    isEmpty(head) || columns[column] !== undefined ? [] : [{ head: String(head), column }],
  );
  // A second row with something else in it is no row of paths.
  if (isPathRow && unknown.length > 0) return undefined;
  return { table, layout, columns, start: row + 1, unknown };
}

function byPath(head: RawCell, { columns }: SheetLayout) {
  const text = String(head).trim();
  if (text === recordColumn || text === parentColumn) return text;
  return columns.find(({ path }) => path === text);
}

function byAny(head: RawCell, layout: SheetLayout) {
  const text = normal(String(head));
  const place = ([recordColumn, parentColumn] as const).find((path) =>
    wordings(placeLabels[path]).includes(text),
  );
  return (
    byPath(head, layout) ??
    place ??
    layout.columns.find(({ labels }) => wordings(labels).includes(text))
  );
}

function wordings({ zh, en }: { zh: string; en: string }): string[] {
  return [zh, en, `${zh} ${en}`, `${zh} / ${en}`].map(normal);
}

function normal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
