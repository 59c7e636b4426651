import type { z } from 'zod';
import type { Block, Inline, Table } from '../../block.ts';
import type { BuildContext } from '../../build-context.ts';
import { fieldLabel } from '../../field-label.ts';
import { composed } from '../../label.ts';
import { listLayouts } from '../../layout.ts';
import { columnsOf, listTable } from '../../list-table.ts';
import { textInline } from '../../text.ts';
import { fieldsOf, type FieldOfSchema } from '../../../model/schema-walk.ts';
import { blankCell } from './blank-value.ts';
import { formField } from './form-field.ts';

/** Rows of a list that one writes a line in, and of one with several lines a row. */
const rowsOfLines = 6;
const rowsOfBlocks = 3;

/** How much wider a column with boxes to tick gets than where it holds one word. */
const roomForBoxes = 2.1;

/** A list with room to write: empty rows, and a line for sheets that continue it. */
export function blankList(
  name: string,
  field: FieldOfSchema,
  element: z.ZodType,
  context: BuildContext,
): Block[] {
  const table = blankTable(name, field, element, context);
  return isFixedList(element) ? [table] : [table, continuation(field, context)];
}

/**
 * The table of a list with empty rows.
 *
 * @param name record kind and field, for example `issue.log`
 * @param given what the first rows already say, cell by cell; an empty cell is written in
 */
export function blankTable(
  name: string,
  field: FieldOfSchema,
  element: z.ZodType,
  context: BuildContext,
  given: readonly (readonly Inline[][])[] = givenRows(element, context),
): Table {
  const columns = columnsOf(name, element);
  const empty = listTable(name, element, [], context);
  const isTall = columns.some(
    ({ fields }) => fields.length > 1 || fields.some(({ schema }) => fieldsOf(schema).length > 0),
  );
  const usual = given.length > 0 ? 2 : isTall ? rowsOfBlocks : rowsOfLines;
  const more = listLayouts[name]?.blankRows ?? usual;
  const isClosed = isFixedList(element);
  const rows = Array.from({ length: isClosed ? given.length : given.length + more }, (_, row) =>
    columns.map(({ fields }, column): Inline[] => {
      const said = given[row]?.[column];
      if (said && said.length > 0) return said;
      const inside = composed((say) => `${say(fieldLabel(field, context))} ${String(row + 1)}`);
      return blankCell(fields, `${field.key}.${String(row)}`, inside, context);
    }),
  );
  return {
    ...empty,
    columns: empty.columns.map((column, index) => ({
      ...column,
      width: hasBoxes(rows, index) ? column.width * roomForBoxes : column.width,
    })),
    rows,
  };
}

function hasBoxes(rows: readonly Inline[][][], column: number): boolean {
  return rows.some((row) => row[column]?.some(({ type }) => type === 'check'));
}

/**
 * Whether each value of the first field has a row of its own: the five items of a handover, the
 * severities of a contract.
 */
function isFixedList(element: z.ZodType): boolean {
  const [first] = fieldsOf(element);
  return first !== undefined && ['item', 'severity'].includes(first.key);
}

function givenRows(element: z.ZodType, context: BuildContext): Inline[][][] {
  const [first] = fieldsOf(element);
  if (!first || !isFixedList(element)) return [];
  return Object.values(first.meta.values ?? {}).map((label) => [
    [textInline(context.language === 'zh+en' ? label : label[context.language])],
  ]);
}

function continuation(field: FieldOfSchema, context: BuildContext): Block {
  const { continuationSheets } = context.texts;
  const place = formField(`${field.key}.sheets`, field, context);
  const label = composed((say) => `${say(place.label)} – ${say(continuationSheets)}`);
  return {
    type: 'hint',
    children: [
      textInline(continuationSheets),
      textInline(context.marks.colon),
      { type: 'blank', width: 'short', field: { ...place, label } },
    ],
  };
}
