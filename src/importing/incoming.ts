import type { DataPath } from '../model/project-records.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { hasMany } from '../model/record-kind.ts';
import { parentColumn, recordColumn, type SheetColumn } from '../model/sheet-layout.ts';
import type { MatchedTable } from './match-table.ts';
import { readCell, type Names } from './read-cell.ts';
import { isEmpty, type RawCell } from './table.ts';

/** A cell of the file. */
export interface Place {
  /** Name of the tab. */
  table: string;
  /** Row and column, both from 1. */
  row: number;
  column: number;
}

/** A record as the file has it. */
export interface IncomingRecord {
  id: string;
  data: Record<string, unknown>;
  /** Parts of the prose, as text. */
  parts: Map<string, { text: string; place: Place }>;
  /** Keys of the lists that the file has a table for, with the fields that the table has. */
  lists: Map<string, readonly SheetColumn[]>;
  /** Where each value stands, by its path: `log.0.on`. */
  places: Map<string, Place>;
}

/** A row that names no record, or a row above that is not there. */
export interface LostRow {
  place: Place;
  problem: 'no-record' | 'no-parent';
}

/**
 * Puts the rows of the tables together to records, as the file has them.
 *
 * @param id of the only record of a kind of which a project has one
 */
export function gatherIncoming(
  kind: RecordKind,
  id: string,
  tables: readonly MatchedTable[],
  names: Names,
): { records: IncomingRecord[]; lost: LostRow[] } {
  const records = new Map<string, IncomingRecord>();
  const lost: LostRow[] = [];
  const recordOf = (key: string): IncomingRecord => {
    const known = records.get(key);
    if (known) return known;
    const made: IncomingRecord = {
      id: key,
      data: {},
      parts: new Map(),
      lists: new Map(),
      places: new Map(),
    };
    records.set(key, made);
    return made;
  };
  // Lists inside lists come after the rows that they belong to.
  const ordered = tables.toSorted(
    (one, other) => one.layout.lists.length - other.layout.lists.length,
  );
  for (const matched of ordered) {
    for (const { cells, row } of dataRows(matched)) {
      const place: Place = { table: matched.table.name, row, column: 1 };
      const key = hasMany(kind) ? recordId(matched, cells) : id;
      if (key === undefined) {
        lost.push({ place, problem: 'no-record' });
        continue;
      }
      const record = recordOf(key);
      const target = targetOf(record, matched, cells);
      if (!target) {
        lost.push({ place, problem: 'no-parent' });
        continue;
      }
      fill(target, record, matched, cells, row, names);
    }
  }
  return { records: [...records.values()], lost };
}

function dataRows({ table, start }: MatchedTable): { cells: readonly RawCell[]; row: number }[] {
  return table.rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(start)
    .filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
}

/** A number typed as 3 names the record 003 as well as it can; ids are texts. */
function recordId({ columns }: MatchedTable, cells: readonly RawCell[]): string | undefined {
  const cell = cells[columns.indexOf(recordColumn)];
  if (isEmpty(cell)) return undefined;
  const text = String(cell).trim().toLowerCase();
  return /^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text;
}

interface Target {
  object: Record<string, unknown>;
  path: DataPath;
}

/** The object that a row fills: the record itself, or a new item of its list. */
function targetOf(
  record: IncomingRecord,
  { layout, columns }: MatchedTable,
  cells: readonly RawCell[],
): Target | undefined {
  const { lists } = layout;
  if (lists.length === 0) return { object: record.data, path: [] };
  record.lists.set(
    lists.join('.'),
    columns.filter((one) => typeof one === 'object'),
  );
  let holder: Target | undefined = { object: record.data, path: [] };
  if (lists.length > 1) {
    const number = Number(cells[columns.indexOf(parentColumn)]);
    holder = itemsAlong(record.data, lists.slice(0, -1))[number - 1];
  }
  const key = lists.at(-1);
  if (!holder || key === undefined) return undefined;
  const list = (holder.object[key] ??= []) as Record<string, unknown>[];
  const object = {};
  list.push(object);
  return { object, path: [...holder.path, key, list.length - 1] };
}

function itemsAlong(data: Record<string, unknown>, lists: readonly string[]): Target[] {
  return lists.reduce<Target[]>(
    (holders, key) =>
      holders.flatMap(({ object, path }) =>
        ((object[key] ?? []) as Record<string, unknown>[]).map((item, index) => ({
          object: item,
          path: [...path, key, index],
        })),
      ),
    [{ object: data, path: [] }],
  );
}

function fill(
  { object, path }: Target,
  record: IncomingRecord,
  { columns, table }: MatchedTable,
  cells: readonly RawCell[],
  row: number,
  names: Names,
): void {
  columns.forEach((column, index) => {
    const cell = cells[index] ?? null;
    if (typeof column !== 'object' || isEmpty(cell)) return;
    const place: Place = { table: table.name, row, column: index + 1 };
    if (column.part !== undefined) {
      record.parts.set(column.part, { text: String(cell).replaceAll('\r\n', '\n'), place });
      return;
    }
    put(object, column.steps, readCell(column, cell, names));
    for (let length = 0; length <= column.steps.length; length += 1) {
      const at = [...path, ...column.steps.slice(0, length)].join('.');
      if (!record.places.has(at)) record.places.set(at, place);
    }
  });
}

function put(object: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  const [head, ...rest] = steps;
  if (head === undefined) return;
  if (rest.length === 0) object[head] = value;
  else put((object[head] ??= {}) as Record<string, unknown>, rest, value);
}
