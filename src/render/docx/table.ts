import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { Column, Inline, Table as TableBlock } from '../../document/block.ts';
import type { Label } from '../../document/label.ts';
import { columnWidths } from './column-widths.ts';
import { cellPadding, inCell, type DocxContext, type Flow } from './context.ts';
import { labelRuns, runs } from './inlines.ts';
import { palette } from './palette.ts';
import { wholeTokens } from './whole-tokens.ts';

/** Height of a row that is left empty for writing. */
const writingRow = 520;

/** Lines as far from each other as handwriting needs. */
const forHand = { line: 420, lineRule: LineRuleType.AT_LEAST } as const;

const alignments = {
  start: AlignmentType.START,
  end: AlignmentType.END,
  center: AlignmentType.CENTER,
} as const;

/** A table with its head on every page and rows that stay whole. */
export function table(block: TableBlock, context: DocxContext): Flow[] {
  const widths = columnWidths(block, context.width);
  const head = row(block.head, block.columns, widths, context, { isHead: true, keepNext: true });
  const last = block.rows.length - 1;
  const body = block.rows.map((cells, index) => {
    // No row is left over alone.
    const keepNext = index === last - 1 || (index === last && context.staysWithNext);
    return row(cells, block.columns, widths, context, { isHead: false, keepNext });
  });
  return [
    ...(block.caption === undefined ? [] : [caption(block.caption, context)]),
    grid([head, ...body], widths, context),
    ...gap(context),
  ];
}

/** A caption that stays with what follows. */
function caption(words: Label, context: DocxContext): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    indent: { left: context.indent },
    children: labelRuns(words, context),
  });
}

function row(
  cells: readonly Inline[][],
  columns: readonly Column[],
  widths: readonly number[],
  context: DocxContext,
  { isHead, keepNext }: { isHead: boolean; keepNext: boolean },
): TableRow {
  const isEmpty = cells.some((cell) => cell.some(({ type }) => type === 'blank'));
  return new TableRow({
    // Some programs take the mere mention for a yes.
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    keepNext,
    ...(isEmpty ? { height: { value: writingRow, rule: HeightRule.ATLEAST } } : {}),
    children: columns.map(({ align = 'start' }, index) => {
      const width = widths[index] ?? 0;
      const inside = inCell(context, width);
      return cell(
        [
          new Paragraph({
            style: isHead ? 'TableHead' : 'TableText',
            alignment: alignments[align],
            ...(hasLines(cells[index]) ? { spacing: forHand } : {}),
            children: runs(wholeTokens(cells[index] ?? [], inside.width), inside),
          }),
        ],
        width,
        isHead ? palette.headFill : undefined,
      );
    }),
  });
}

function hasLines(cell: readonly Inline[] = []): boolean {
  return cell.some((inline) => inline.type === 'blank' && inline.width === 'line');
}

/** A cell of the given width, shaded where a colour is given. */
export function cell(children: readonly Flow[], width: number, fill?: string, span = 1): TableCell {
  return new TableCell({
    children,
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill === undefined ? {} : { shading: { type: 'clear', fill } }),
  });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: palette.line } as const;
const ruled: ITableBordersOptions = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};

/** A table of fixed widths at the context's place, ruled unless other borders are given. */
export function grid(
  rows: readonly TableRow[],
  widths: readonly number[],
  context: DocxContext,
  borders: ITableBordersOptions = ruled,
): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((one, other) => one + other, 0), type: WidthType.DXA },
    indent: { size: context.indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: cellPadding, right: cellPadding },
    borders,
  });
}

/** Keeps a table apart from what follows; two tables in a row would become one, and none ends a file. */
export function gap({ ends, staysWithNext }: DocxContext): Paragraph[] {
  if (ends === 'page') return [];
  const style = ends === 'file' ? 'End' : 'Gap';
  return [new Paragraph({ style, ...(staysWithNext ? { keepNext: true } : {}) })];
}
