import { HeightRule, Paragraph, TableRow, type TableCell } from 'docx';
import type { FieldRow, Fields } from '../../document/block.ts';
import { plainLabel } from '../../document/label.ts';
import { inCell, type DocxContext, type Flow } from './context.ts';
import { textControl } from './controls.ts';
import { labelRuns, muted } from './inlines.ts';
import { divideWidth } from './page.ts';
import { palette } from './palette.ts';
import { paragraphsText } from './plain-text.ts';
import { cell, gap, grid } from './table.ts';

/** Height of a line for writing by hand. */
const writingLine = 480;

/** Characters that stand in half a page's width without making a tall, narrow column. */
const shortValue = 44;

/** Labels, shaded, with their values beside them; long values take the whole width. */
export function fields(block: Fields, context: DocxContext): Flow[] {
  if (block.rows.length === 0) return [];
  const widths = divideWidth(context.width, block.columns === 2 ? [17, 33, 17, 33] : [22, 78]);
  const all = lines(block);
  const isLow = all.reduce((sum, line) => sum + heightOf(line), 0) <= mostKept;
  const rows = all.map((line, index) => {
    const keepNext = context.staysWithNext && (isLow || index === all.length - 1);
    return fieldLine(line, widths, context, keepNext);
  });
  return [grid(rows, widths, context), ...gap(context)];
}

/** Lines that go to the next page together with the signatures below them. */
const mostKept = 12;

/** Letters in a line of the whole width. */
const wholeLine = 80;

/** About how many lines a row takes. */
function heightOf(line: readonly FieldRow[]): number {
  const lines = line.map(({ value, room = 1 }) => {
    const text = paragraphsText(value);
    if (text === undefined) return mostKept;
    return value.length === 0 ? room : Math.ceil(widthOf(text) / wholeLine);
  });
  return Math.max(1, ...lines);
}

/** Which fields share a line: two short ones that follow each other, where two fit. */
function lines({ rows, columns }: Fields): FieldRow[][] {
  const result: FieldRow[][] = [];
  for (const row of rows) {
    const last = result.at(-1);
    const [left] = last ?? [];
    const pairs = columns === 2 && last?.length === 1 && left && isShort(left) && isShort(row);
    if (pairs) last.push(row);
    else result.push([row]);
  }
  return result;
}

function isShort({ value, help = '', room = 1 }: FieldRow): boolean {
  const text = paragraphsText(value);
  if (text === undefined || room > 1) return false;
  return [text, plainLabel(help)].every((one) => widthOf(one) <= shortValue);
}

/** Width of a text in Latin letters; a Chinese character takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
}

function fieldLine(
  line: readonly FieldRow[],
  widths: readonly number[],
  context: DocxContext,
  keepNext: boolean,
) {
  const [label = 0, value = 0, ...rest] = widths;
  const alone = line.length === 1;
  const valueWidth = alone ? value + rest.reduce((one, other) => one + other, 0) : value;
  const isBlank = line.every((row) => row.value.length === 0);
  const room = Math.max(...line.map((row) => row.room ?? 1));
  return new TableRow({
    keepNext,
    // LibreOffice keeps a row with what follows only where it might split.
    cantSplit: !keepNext && line.every((row) => paragraphsText(row.value) !== undefined),
    ...(isBlank ? { height: { value: writingLine * room, rule: HeightRule.ATLEAST } } : {}),
    children: line.flatMap((row, index): TableCell[] => [
      cell([labelText(row, context)], widths[index * 2] ?? label, palette.labelFill),
      cell(
        valueFlow(row, inCell(context, valueWidth)),
        valueWidth,
        undefined,
        alone ? widths.length - 1 : 1,
      ),
    ]),
  });
}

function labelText({ label }: FieldRow, context: DocxContext): Paragraph {
  return new Paragraph({
    style: 'TableLabel',
    children: labelRuns(label, context, { stacked: true }),
  });
}

/** The value, or, on a blank form, what to write there above the room for it. */
function valueFlow({ value, help, field }: FieldRow, context: DocxContext): Flow[] {
  const hint = help ? [new Paragraph({ style: 'Help', children: muted(help, context, true) })] : [];
  const flow = [...hint, ...context.render(value, context)];
  if (value.length === 0 && field) {
    const control = textControl(field, 'cell', {}, context);
    return [...flow, new Paragraph({ style: 'TableText', children: [control] })];
  }
  return flow.length > 0 ? flow : [new Paragraph({ style: 'TableText' })];
}
