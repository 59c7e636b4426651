import type { z } from 'zod';
import type { Localised } from './localised.ts';
import { hasMany, type BodyPart, type RecordKind } from './record-kind.ts';
import { elementOf, fieldsOf, type FieldOfSchema } from './schema-walk.ts';

/** A column of a sheet: a field of the row's object, also one inside a group. */
export interface SheetColumn {
  /** Keys from the row's object to the field; a part of the prose has none. */
  steps: readonly string[];
  /** What the hidden second row holds, so that a sheet in any language reads back. */
  path: string;
  labels: Localised;
  help?: Localised;
  /** Undefined for a part of the prose. */
  field?: FieldOfSchema;
  /** The schema of one value; of the list's values where the cell holds several. */
  value?: z.ZodType;
  isList: boolean;
  /** Id of the part of the prose that the column holds. */
  part?: string;
}

/** A sheet: a record kind's own fields, or one of its lists. */
export interface SheetLayout {
  /** The record kind's id, or the keys of the lists that lead to the rows: `log`. */
  id: string;
  labels: Localised;
  /** Keys of the lists from the record to the rows. */
  lists: readonly string[];
  /** The schema of a row. */
  row: z.ZodType;
  columns: readonly SheetColumn[];
  /** Whether each row names the record that it belongs to. */
  namesRecord: boolean;
}

/** Heads of the columns that say where a row belongs. */
export const recordColumn = '#record';
export const parentColumn = '#parent';

/** The words of these columns. */
export const placeLabels: Readonly<Record<typeof recordColumn | typeof parentColumn, Localised>> = {
  [recordColumn]: { zh: '编号（文件名）', en: 'Number (file name)' },
  [parentColumn]: { zh: '上级行序号', en: 'Row above' },
};

/**
 * The sheets of a record kind. Signatures are left out: the sign command alone makes them.
 */
export function sheetLayouts(kind: RecordKind): SheetLayout[] {
  const parts = kind.parts ?? (kind.prose ? [{ id: '', labels: kind.prose, help: kind.help }] : []);
  const own = columnsOf(kind.schema);
  const columns = [...own, ...parts.map(partColumn)];
  const main: SheetLayout = {
    id: kind.id,
    labels: kind.labels,
    lists: [],
    row: kind.schema,
    columns,
    namesRecord: hasMany(kind),
  };
  return [...(columns.length > 0 ? [main] : []), ...listSheets(kind.schema, [], kind)];
}

function partColumn({ id, labels, help }: BodyPart): SheetColumn {
  return { steps: [], path: `@${id || 'text'}`, labels, help, isList: false, part: id };
}

function columnsOf(schema: z.ZodType, steps: readonly string[] = [], inside?: Localised) {
  return fieldsOf(schema).flatMap((field): SheetColumn[] => {
    const at = [...steps, field.key];
    const own = field.meta.labels ?? { zh: field.key, en: field.key };
    const labels = inside
      ? { zh: `${inside.zh} – ${own.zh}`, en: `${inside.en} – ${own.en}` }
      : own;
    const element = elementOf(field.schema);
    if (element && fieldsOf(element).length > 0) return [];
    if (fieldsOf(field.schema).length > 0) return columnsOf(field.schema, at, labels);
    const { help } = field.meta;
    return [
      {
        steps: at,
        path: at.join('.'),
        labels,
        ...(help ? { help } : {}),
        field,
        value: element ?? field.schema,
        isList: element !== undefined,
      },
    ];
  });
}

function listSheets(schema: z.ZodType, lists: readonly string[], kind: RecordKind): SheetLayout[] {
  return fieldsOf(schema).flatMap((field): SheetLayout[] => {
    const element = elementOf(field.schema);
    if (field.key === 'signatures' || !element || fieldsOf(element).length === 0) return [];
    const path = [...lists, field.key];
    return [
      {
        id: path.join('.'),
        labels: field.meta.labels ?? { zh: field.key, en: field.key },
        lists: path,
        row: element,
        columns: columnsOf(element),
        namesRecord: hasMany(kind),
      },
      ...listSheets(element, path, kind),
    ];
  });
}
