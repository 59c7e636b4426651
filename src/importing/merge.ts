import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { DataPath } from '../model/project-records.ts';
import { elementOf, fieldsOf } from '../model/schema-walk.ts';
import type { SheetColumn } from '../model/sheet-layout.ts';

/** A value that the file brings. */
export interface Change {
  path: DataPath;
  value: unknown;
  /** What stood there; undefined for something new. */
  before: unknown;
  /** Place of the value in the file: its path among the incoming data. */
  from: DataPath;
}

type Data = Record<string, unknown>;

/**
 * What changes when incoming data joins a record. Nothing is ever taken away: an empty cell says
 * nothing, and a row that is missing leaves its item alone.
 *
 * @param lists the lists that the file has a table for, with the fields that each row can say
 */
export function changesOf(
  schema: z.ZodType,
  existing: Data,
  incoming: Data,
  lists: ReadonlyMap<string, readonly SheetColumn[]>,
): Change[] {
  return mergeObject(schema, existing, incoming, { at: [], from: [], lists });
}

interface Position {
  at: DataPath;
  from: DataPath;
  lists: ReadonlyMap<string, readonly SheetColumn[]>;
}

function mergeObject(schema: z.ZodType, existing: Data, incoming: Data, place: Position): Change[] {
  return fieldsOf(schema).flatMap(({ key, schema: field }): Change[] => {
    const value = incoming[key];
    const before = existing[key];
    if (value === undefined) return [];
    const next = { ...place, at: [...place.at, key], from: [...place.from, key] };
    const element = elementOf(field);
    if (element && fieldsOf(element).length > 0) {
      return mergeList(element, (before ?? []) as Data[], value as Data[], next, before);
    }
    if (fieldsOf(field).length > 0 && before !== undefined) {
      return mergeObject(field, before as Data, value as Data, next);
    }
    if (isDeepStrictEqual(before, value)) return [];
    return [{ path: next.at, value, before, from: next.from }];
  });
}

/** What an item of a list may be known by. */
const identities = ['id', 'number', 'item', 'stage', 'severity', 'risk', 'member', 'component'];

function mergeList(
  element: z.ZodType,
  existing: readonly Data[],
  incoming: readonly Data[],
  place: Position,
  before: unknown,
): Change[] {
  if (before === undefined) {
    return [{ path: place.at, value: incoming, before, from: place.from }];
  }
  const key = identities.find((one) => identifies(one, existing) && identifies(one, incoming));
  if (key === undefined) return mergeRows(existing, incoming, place);
  let added = 0;
  return incoming.flatMap((item, index): Change[] => {
    const found = existing.findIndex((one) => one[key] === item[key]);
    const from = [...place.from, index];
    if (found >= 0) {
      const at = [...place.at, found];
      return mergeObject(element, existing[found] ?? {}, item, { ...place, at, from });
    }
    added += 1;
    const at = [...place.at, existing.length + added - 1];
    return [{ path: at, value: item, before: undefined, from }];
  });
}

function identifies(key: string, items: readonly Data[]): boolean {
  const values = items.map((item) => item[key]);
  return values.every((value) => value !== undefined) && new Set(values).size === items.length;
}

/**
 * Items without an id are told apart by all that their rows say. As long as every item of the
 * record is among the rows, further rows are new; otherwise the list as a whole is another one.
 */
function mergeRows(
  existing: readonly Data[],
  incoming: readonly Data[],
  place: Position,
): Change[] {
  const columns = place.lists.get(place.at.filter((step) => typeof step === 'string').join('.'));
  const left = existing.map((item) => ({ item, said: saidBy(item, columns) }));
  const rows = incoming.map((row) => {
    const found = left.findIndex(({ said }) => isDeepStrictEqual(said, row));
    const [match] = found < 0 ? [] : left.splice(found, 1);
    return { row, item: match?.item };
  });
  const fresh = rows.filter(({ item }) => item === undefined);
  if (fresh.length === 0) return [];
  if (left.length > 0) {
    const value = rows.map(({ row, item }) => item ?? row);
    return [{ path: place.at, value, before: existing, from: place.from }];
  }
  return fresh.map(({ row }, index) => ({
    path: [...place.at, existing.length + index],
    value: row,
    before: undefined,
    from: [...place.from, incoming.indexOf(row)],
  }));
}

/** What a row of the file could say of an item. */
function saidBy(item: Data, columns: readonly SheetColumn[] | undefined): Data {
  if (!columns) return item;
  const said: Data = {};
  for (const { steps } of columns) {
    const value = steps.reduce<unknown>((inner, key) => (inner as Data | undefined)?.[key], item);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    let holder = said;
    for (const key of steps.slice(0, -1)) holder = (holder[key] ??= {}) as Data;
    holder[steps.at(-1) ?? ''] = value;
  }
  return said;
}

/** The data with the changes in it. */
export function withChanges(existing: Data, changes: readonly Change[]): Data {
  const copy = structuredClone(existing);
  for (const { path, value } of changes) {
    let holder: Record<string | number, unknown> = copy;
    path.slice(0, -1).forEach((step, index) => {
      holder[step] ??= typeof path[index + 1] === 'number' ? [] : {};
      holder = holder[step] as Record<string | number, unknown>;
    });
    const last = path.at(-1);
    if (last !== undefined) holder[last] = value;
  }
  return copy;
}
