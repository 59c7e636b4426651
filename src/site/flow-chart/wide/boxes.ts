import { nodeAt, type Chart } from '../chart.ts';
import { stackTexts, type LayoutBox } from '../drawing/layout.ts';
import { boxPadding, boxText } from '../text/box-text.ts';
import type { Columns } from './columns.ts';
import { cellOf, type Grid } from './grid.ts';
import { metrics } from './metrics.ts';
import type { Rows } from './rows.ts';

/** Lays out a box in its cell; the end of the stage is lower and stands in the middle of its row. */
export function layBox(
  chart: Chart,
  place: number,
  grid: Grid,
  { columns }: Columns,
  { rows }: Rows,
  leastHeight: number,
): LayoutBox {
  const node = nodeAt(chart, place);
  const cell = cellOf(grid, place);
  const column = columns[cell.column] ?? { start: 0, end: 0 };
  const row = rows[cell.row] ?? { start: 0, end: 0 };
  const width = column.end - column.start;
  const text = boxText(chart, node, width);
  const height = node.terminal
    ? Math.max(metrics.terminalHeight, text.height, leastHeight)
    : row.end - row.start;
  const y = (row.start + row.end - height) / 2;
  const texts = node.terminal
    ? stackTexts(
        text.blocks,
        column.start + width / 2,
        y + (height - text.height) / 2 + boxPadding.y,
        'middle',
        boxPadding.between,
      )
    : stackTexts(
        text.blocks,
        column.start + boxPadding.x,
        y + boxPadding.y,
        'start',
        boxPadding.between,
      );
  return { node, x: column.start, y, width, height, texts, tag: undefined };
}
