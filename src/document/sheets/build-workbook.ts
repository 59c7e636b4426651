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
import { proseMarkdown } from './prose-markdown.ts';
import type { Sheet, SheetCell, SheetHead, Workbook } from './workbook.ts';

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
  const place = (path: typeof recordColumn | typeof parentColumn): SheetHead => ({
    label: plainLabel(say(placeLabels[path], context)),
    path,
    kind: path === recordColumn ? 'text' : 'number',
    width: 10,
  });
  const heads = [
    ...(namesRecord ? [place(recordColumn)] : []),
    ...(lists.length > 1 ? [place(parentColumn)] : []),
    ...columns.map((column) => head(column, context)),
  ];
  const rows = entries.flatMap((entry) =>
    rowsOf(layout, entry).map(({ data, parent }): SheetCell[] => [
      ...(namesRecord ? [entry.id] : []),
      ...(lists.length > 1 ? [parent] : []),
      ...columns.map((column) => cellOf(column, data, entry, context)),
    ]),
  );
  return { id, name: plainLabel(say(labels, context)), heads, rows };
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

function head(column: SheetColumn, context: BuildContext): SheetHead {
  const choices = choicesOf(column, context);
  const kind = kindOf(column);
  const { help, field } = column;
  return {
    label: plainLabel(say(column.labels, context)),
    path: column.path,
    kind,
    width: widthOf(column, kind, choices),
    ...(help && field?.meta.helpFor !== 'file' ? { hint: plainLabel(say(help, context)) } : {}),
    ...(choices ? { choices } : {}),
  };
}

function kindOf({ value, isList }: SheetColumn): SheetHead['kind'] {
  const inner = value && unwrap(value);
  if (isList || !inner) return 'text';
  if (inner instanceof z.ZodISODate) return 'date';
  return inner instanceof z.ZodNumber ? 'number' : 'text';
}

function widthOf(
  { part, isList }: SheetColumn,
  kind: SheetHead['kind'],
  choices: readonly string[] | undefined,
): number {
  if (part !== undefined) return 60;
  if (kind !== 'text') return 13;
  if (choices) return Math.min(30, Math.max(12, ...choices.map((choice) => choice.length + 4)));
  return isList ? 26 : 32;
}
