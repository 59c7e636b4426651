import { z } from 'zod';
import { metaOf, unwrap } from '../../model/schema-walk.ts';
import type { SheetColumn } from '../../model/sheet-layout.ts';
import { say, type BuildContext } from '../build-context.ts';
import { displayName } from '../display-name.ts';
import { plainLabel } from '../label.ts';
import type { SheetCell } from './workbook.ts';

/** A field's value as a cell: labels in the sheet's language, names with their ids, typed days. */
export function sheetCell(column: SheetColumn, value: unknown, context: BuildContext): SheetCell {
  const { value: schema } = column;
  if (value === undefined || value === null || !schema) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => one(schema, item, context));
    return items.length > 0 ? items.map((item) => plain(item)).join('\n') : undefined;
  }
  return one(schema, value, context);
}

function plain(cell: SheetCell): string {
  return typeof cell === 'object' ? cell.day : String(cell ?? '');
}

function one(schema: z.ZodType, value: unknown, context: BuildContext): SheetCell {
  const meta = metaOf(schema);
  const inner = unwrap(schema);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return plainLabel(context.texts[value ? 'yes' : 'no']);
  if (typeof value === 'object') return inBoth(value as { zh: string; en: string });
  const written = value as string;
  if (meta.references) return named(meta.references, written, context);
  const label = meta.values?.[written];
  if (label) return plainLabel(say(label, context));
  return inner instanceof z.ZodISODate ? { day: written } : written;
}

/** A text in two languages, as the importer reads it back. */
function inBoth({ zh, en }: { zh: string; en: string }): string {
  return `zh: ${zh}\nen: ${en}`;
}

type Target = Parameters<typeof displayName>[0];

/** What something is called, with the id that it is known by unless the name begins with it. */
export function named(target: Target, id: string, context: BuildContext): string {
  const name = plainLabel(displayName(target, id, context));
  return name === id || name.startsWith(`${id} `) ? name : `${name} (${id})`;
}
