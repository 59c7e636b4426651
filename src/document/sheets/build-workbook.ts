import { z } from 'zod';
import type { RecordKind } from '../../model/record-kind.ts';
import type { RecordEntry } from '../../model/project-records.ts';
import { unwrap } from '../../model/schema-walk.ts';
import {
  parentColumn,
  placeLabels,
  recordColumn,
  sheetLayouts,
  type SheetColumn,
  type SheetLayout,
} from '../../model/sheet-layout.ts';
import { say, type BuildContext } from '../build-context.ts';
import { plainLabel } from '../label.ts';
import { lookOf } from '../look.ts';
import { sheetCell } from './cell.ts';
import { choicesOf } from './choices.ts';
import { columnWidth, type ColumnContent } from './column-width.ts';
import { proseMarkdown } from './prose-markdown.ts';
import type { Sheet, SheetCell, SheetHead, Workbook } from './workbook.ts';

/** Rows to write in that a sheet of a blank spreadsheet has. */
const rowsByHand = 15;

/** What a spreadsheet is made from. */
export interface WorkbookInput {
  title: string;
  author: string;
  date: string;
  kind: RecordKind;
  /** None for a blank spreadsheet. */
  entries: readonly RecordEntry[];
  /** The fields and lists that it has; all of them by default. */
  prints?: ((key: string) => boolean) | undefined;
}

/** The records of a kind as sheets, one for their own fields and one for each list in them. */
export function buildWorkbook(input: WorkbookInput, context: BuildContext): Workbook {
  const { title, author, date, kind, entries, prints = () => true } = input;
  const sheets = sheetLayouts(kind)
    .map((layout) => ({
      ...layout,
      columns:
        layout.lists.length > 0
          ? layout.columns
          : layout.columns.filter(({ steps, part }) => prints(steps[0] ?? part ?? '')),
    }))
    .filter(({ lists, columns }) => columns.length > 0 && (!lists[0] || prints(lists[0])))
    .map((layout) => sheetOf(layout, entries, context));
  return {
    title,
    author,
    date,
    sheets,
    paper: context.method.company.paper,
    pageOfTotal: plainLabel(context.texts.pageOfTotal),
    ...lookOf(context.method, context),
  };
}

function sheetOf(
  layout: SheetLayout,
  entries: readonly RecordEntry[],
  context: BuildContext,
): Sheet {
  const { id, labels, namesRecord, lists, columns } = layout;
  const rows = entries.flatMap((entry) =>
    rowsOf(layout, entry).map(({ data, parent }): SheetCell[] => [
      ...(namesRecord ? [entry.id] : []),
      ...(lists.length > 1 ? [parent] : []),
      ...columns.map((column) => cellOf(column, data, entry, context)),
    ]),
  );
  const place = (path: typeof recordColumn | typeof parentColumn): Omit<SheetHead, 'width'> => ({
    label: plainLabel(say(placeLabels[path], context)),
    path,
    kind: path === recordColumn ? 'text' : 'number',
  });
  const places = [
    ...(namesRecord ? [place(recordColumn)] : []),
    ...(lists.length > 1 ? [place(parentColumn)] : []),
  ];
  const isBlank = entries.length === 0;
  const width = (content: ColumnContent, index: number) =>
    columnWidth(
      content,
      rows.map((row) => row[index]),
      isBlank,
    );
  const heads = [
    ...places.map((head, index) => ({ ...head, width: width({ ...head, holds: 'id' }, index) })),
    ...columns.map((column, index) => {
      const head = headOf(column, context);
      const content = { ...head, ...holdsOf(column) };
      return { ...head, width: width(content, places.length + index) };
    }),
  ];
  // A kind of which a project has one record has one row of its own fields.
  const room = !isBlank ? 0 : lists.length > 0 || namesRecord ? rowsByHand : 1;
  return { id, name: plainLabel(say(labels, context)), heads, rows, room };
}

/** The objects that a sheet's rows show, each with the number of the row that it belongs to. */
function rowsOf({ lists }: SheetLayout, entry: RecordEntry): { data: unknown; parent: number }[] {
  let rows: { data: unknown; parent: number }[] = [{ data: entry.data, parent: 0 }];
  for (const key of lists) {
    rows = rows.flatMap(({ data }, index) =>
      ((data as Record<string, unknown[] | undefined>)[key] ?? []).map((item) => ({
        data: item,
        parent: index + 1,
      })),
    );
  }
  return rows;
}

function cellOf(
  column: SheetColumn,
  data: unknown,
  { prose }: RecordEntry,
  context: BuildContext,
): SheetCell {
  if (column.part !== undefined) {
    const blocks = prose[column.part] ?? [];
    return blocks.length > 0 ? proseMarkdown(blocks) : undefined;
  }
  const value = column.steps.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    data,
  );
  return sheetCell(column, value, context);
}

function headOf(column: SheetColumn, context: BuildContext): Omit<SheetHead, 'width'> {
  const choices = choicesOf(column, context);
  const { help, field } = column;
  return {
    label: plainLabel(say(column.labels, context)),
    path: column.path,
    kind: kindOf(column),
    ...(help && field?.meta.helpFor !== 'file' ? { hint: plainLabel(say(help, context)) } : {}),
    ...(choices ? { choices } : {}),
  };
}

function holdsOf({ part, isList }: SheetColumn): Pick<ColumnContent, 'holds'> {
  if (part !== undefined) return { holds: 'prose' };
  return isList ? { holds: 'list' } : {};
}

function kindOf({ value, isList }: SheetColumn): SheetHead['kind'] {
  const inner = value && unwrap(value);
  if (isList || !inner) return 'text';
  if (inner instanceof z.ZodISODate) return 'date';
  return inner instanceof z.ZodNumber ? 'number' : 'text';
}
