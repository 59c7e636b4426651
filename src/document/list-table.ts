import type { z } from 'zod';
import { fieldsOf, type FieldOfSchema } from '../model/schema-walk.ts';
import type { Inline, Table } from './block.ts';
import type { BuildContext } from './build-context.ts';
import { contentWidths, fittedWidths } from './content-widths.ts';
import { fieldLabel } from './field-label.ts';
import { joinLabels } from './label.ts';
import { listLayouts } from './layout.ts';
import { join, stackedInline } from './text.ts';
import { valueInlines } from './value.ts';

/**
 * Prints a list of objects as a table. Fields that no item holds are left out, with their columns where
 * nothing else stands there.
 *
 * @param name record kind and field, for example `acceptance.criteria`; finds the layout
 */
export function listTable(
  name: string,
  element: z.ZodType,
  items: readonly unknown[],
  context: BuildContext,
): Table {
  const columns = heldColumns(columnsOf(name, element), items, context);
  const rows = items.map((item) => columns.map(({ fields }) => cell(fields, item, context)));
  const head = columns.map(({ fields }): Inline[] => [
    stackedInline(
      joinLabels(
        fields.map((field) => fieldLabel(field, context)),
        ' / ',
      ),
    ),
  ]);
  const widths = widthsOf(name, columns, [head, ...rows]);
  return { type: 'table', columns: widths.map((width) => ({ width })), head, rows };
}

/** By the list's layout, or by what stands in it; an empty form leaves its columns as the layout has them. */
function widthsOf(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Inline[][])[],
): number[] {
  if (!listLayouts[name]) return contentWidths(rows);
  const shares = columns.map(({ width }) => width);
  return rows.length === 1 ? shares : fittedWidths(shares, rows);
}

function heldColumns(
  columns: readonly TableColumn[],
  items: readonly unknown[],
  context: BuildContext,
): TableColumn[] {
  if (items.length === 0) return [...columns];
  const held = columns.map(({ fields, width }) => ({
    width,
    fields: fields.filter((field) => items.some((item) => cell([field], item, context).length > 0)),
  }));
  return held.filter(({ fields }) => fields.length > 0);
}

interface TableColumn {
  fields: FieldOfSchema[];
  width: number;
}

/** The columns of a list: its layout, or one a field. */
export function columnsOf(name: string, element: z.ZodType): TableColumn[] {
  const fields = fieldsOf(element);
  const layout = listLayouts[name];
  if (!layout) return fields.map((field) => ({ fields: [field], width: 1 }));
  return layout.columns.map((column) => ({
    width: column.width,
    fields: column.fields.flatMap((key) => fields.filter((field) => field.key === key)),
  }));
}

function cell(fields: readonly FieldOfSchema[], item: unknown, context: BuildContext): Inline[] {
  const values = fields
    .map(({ key, schema }) => valueInlines(schema, (item as Record<string, unknown>)[key], context))
    .filter((value) => value.length > 0);
  return join(values, { type: 'break' });
}
