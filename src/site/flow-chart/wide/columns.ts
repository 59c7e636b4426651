import type { Chart, ChartNode } from '../chart.ts';
import { boxText, leastBoxWidth } from '../text/box-text.ts';
import type { Grid } from './grid.ts';
import type { GutterLine } from './gutter-lines.ts';
import { metrics } from './metrics.ts';

/** A stretch from left to right or from top to bottom, in px. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the columns and gutters lie from left to right. */
export interface Columns {
  readonly columns: readonly Stretch[];
  readonly gutters: readonly Stretch[];
  readonly end: number;
}

/**
 * Lays columns and gutters side by side from `start` on.
 *
 * @param widening px by which every column is wider than its texts need
 */
export function layColumns(
  chart: Chart,
  grid: Grid,
  tracks: ReadonlyMap<GutterLine, number>,
  start: number,
  widening: number,
): Columns {
  const gutterWidths = Array.from({ length: grid.columnCount + 1 }, (_, gutter) =>
    gutterWidth(gutter, grid, tracks),
  );
  const room = metrics.chartWidth - start - gutterWidths.reduce((sum, width) => sum + width, 0);
  const widths = fillUp(
    wantedWidths(chart, grid).map((width) => width + widening),
    room,
  );
  const columns: Stretch[] = [];
  const gutters: Stretch[] = [];
  let x = start;
  for (const [index, gutter] of gutterWidths.entries()) {
    gutters.push({ start: x, end: x + gutter });
    x += gutter;
    const width = widths[index];
    if (width === undefined) continue;
    columns.push({ start: x, end: x + width });
    x += width;
  }
  return { columns, gutters, end: x };
}

/** The place of a gutter's track from the left edge of the chart, in px. */
export function trackX({ gutters }: Columns, gutter: number, track: number): number {
  return (gutters[gutter]?.start ?? 0) + metrics.gutterStart + track * metrics.lineGap;
}

function gutterWidth(gutter: number, grid: Grid, tracks: ReadonlyMap<GutterLine, number>): number {
  const used = [...tracks].flatMap(([line, track]) => (line.gutter === gutter ? [track] : []));
  const atEdge = gutter === 0 || gutter === grid.columnCount;
  const least = atEdge ? metrics.edgeGutter : metrics.gutter;
  if (used.length === 0) return least;
  const lines = Math.max(...used) * metrics.lineGap;
  return Math.max(least, metrics.gutterStart + lines + metrics.gutterEnd);
}

/** For each column the least width that breaks no word and keeps its boxes low. */
function wantedWidths(chart: Chart, grid: Grid): readonly number[] {
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const nodes = chart.nodes.filter((_node, place) => grid.cells[place]?.column === column);
    return Math.max(0, ...nodes.map((node) => wantedWidth(chart, node)));
  });
}

function wantedWidth(chart: Chart, node: ChartNode): number {
  let width = Math.min(leastBoxWidth(chart, node), metrics.boxWidth);
  while (width < metrics.boxWidth && boxText(chart, node, width).height > metrics.boxHeight)
    width += 2;
  return width;
}

/** Widens the narrowest columns until all together fill `room`, or all are as wide as boxes get. */
function fillUp(widths: readonly number[], room: number): readonly number[] {
  const filled = (level: number) => widths.map((width) => Math.max(width, level));
  const total = (level: number) => filled(level).reduce((sum, width) => sum + width, 0);
  let level = 0;
  while (level < metrics.boxWidth && total(level + 1) <= room) level += 1;
  return filled(level);
}
