import { z } from 'zod';
import { metaOf, unwrap } from '../model/schema-walk.ts';
import type { SheetColumn } from '../model/sheet-layout.ts';
import type { ReferenceTarget } from '../model/field.ts';
import { isEmpty, type RawCell } from './table.ts';

/** What names in cells stand for, target by target: name to id. */
export type Names = (target: ReferenceTarget) => ReadonlyMap<string, string>;

/**
 * The value that a cell stands for: labels of either language, names, days and numbers as people
 * write them. What cannot be understood is given back as it is, for the schema to refuse.
 *
 * @returns undefined for an empty cell
 */
export function readCell(column: SheetColumn, cell: RawCell, names: Names): unknown {
  if (isEmpty(cell) || !column.value) return undefined;
  const { value: schema, isList } = column;
  if (!isList) return one(schema, cell, names);
  return String(cell)
    .split(/\r?\n|[;；]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => one(schema, piece, names));
}

function one(schema: z.ZodType, cell: RawCell, names: Names): unknown {
  const inner = unwrap(schema);
  const { values, references } = metaOf(schema);
  if (inner instanceof z.ZodISODate) return dayOf(cell);
  if (inner instanceof z.ZodBoolean) return truthOf(cell);
  if (inner instanceof z.ZodNumber) return numberOf(cell);
  const text = textOf(cell);
  if (values) {
    const match = Object.entries(values).find(([value, { zh, en }]) =>
      [value, zh, en, `${zh} ${en}`, `${zh} / ${en}`].some((word) => same(word, text)),
    );
    return match?.[0] ?? text.trim();
  }
  if (inner instanceof z.ZodUnion) return localText(text);
  return references ? idIn(text.trim(), names(references)) : text;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A text in both languages: one line begins with `zh:`, a later one with `en:`. */
function localText(text: string): unknown {
  const [, zh, en] = /^\s*zh[:：]\s*([\s\S]*?)\n\s*en[:：]\s*([\s\S]*)$/i.exec(text) ?? [];
  return zh && en ? { zh: zh.trim(), en: en.trim() } : text;
}

/** Excel turns some texts into numbers or days; here they are texts again. */
function textOf(cell: RawCell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll('\r\n', '\n');
}

const written = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/;

function dayOf(cell: RawCell): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const [, year, month, day] = written.exec(String(cell)) ?? [];
  if (!year || !month || !day) return typeof cell === 'string' ? cell.trim() : cell;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const truths = new Map<string, boolean>([
  ...['true', 'yes', 'y', '是', '1', '√', '是 yes'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'n', '否', '0', '×', '否 no'].map((word): [string, boolean] => [word, false]),
]);

function truthOf(cell: RawCell): unknown {
  if (typeof cell === 'boolean') return cell;
  return truths.get(String(cell).trim().toLowerCase()) ?? cell;
}

function numberOf(cell: RawCell): unknown {
  if (typeof cell !== 'string') return cell;
  const number = Number(cell.trim());
  return Number.isFinite(number) ? number : cell;
}

/** An id, written alone, in brackets behind a name, before a title, or as the name that it has. */
function idIn(text: string, names: ReadonlyMap<string, string>): string {
  const ids = new Set(names.values());
  if (ids.has(text)) return text;
  const bracketed = /[(（]([^()（）]+)[)）]$/.exec(text)?.[1]?.trim();
  if (bracketed !== undefined && ids.has(bracketed)) return bracketed;
  const [before = ''] = text.split(/\s/, 1);
  if (ids.has(before)) return before;
  return names.get(text) ?? bracketed ?? text;
}
