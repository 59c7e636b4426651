import type { Chart } from '../chart.ts';
import { boxText } from '../text/box-text.ts';
import type { ChannelItem } from './channel-items.ts';
import type { Columns, Stretch } from './columns.ts';
import type { Grid, GridLane } from './grid.ts';
import type { PlacedLabel } from './labels.ts';
import { laneTitleHeight } from './lane-header.ts';
import { metrics } from './metrics.ts';
import { sameChannel, type Channel, type Route } from './route.ts';
import { sideHeight, type RowOffsets } from './row-lines.ts';

/** Where lanes, rows and the levels of channels lie from top to bottom. */
export interface Rows {
  readonly lanes: readonly Stretch[];
  readonly rows: readonly Stretch[];
  readonly levelY: (channel: Channel, level: number) => number;
  readonly end: number;
}

/** Lays lanes and rows below each other, each as high as its boxes, arrows and labels need. */
export function layRows(
  chart: Chart,
  grid: Grid,
  columns: Columns,
  routes: readonly Route[],
  offsets: readonly RowOffsets[],
  items: readonly (ChannelItem | undefined)[],
  labels: readonly (PlacedLabel | undefined)[],
): Rows {
  const band = (channel: Channel, level: number) => bandHeight(channel, level, items, labels);
  const channelHeight = (channel: Channel) => {
    const levels = 1 + Math.max(-1, ...levelsOf(channel, items));
    if (levels === 0) return 0;
    const bands = Array.from({ length: levels }, (_, level) => band(channel, level));
    return metrics.channelGap + bands.reduce((sum, height) => sum + height, 0);
  };
  const lanes: Stretch[] = [];
  const rows: Stretch[] = [];
  let y = 0;
  for (const lane of grid.lanes) {
    const start = y;
    y += metrics.lanePadding;
    for (const row of rowsOf(lane)) {
      if (row > lane.firstRow) y += metrics.rowGap;
      y += channelHeight({ row, side: 'above' });
      const height = rowHeight(row, chart, grid, columns, routes, offsets);
      rows.push({ start: y, end: y + height });
      y += height + channelHeight({ row, side: 'below' });
    }
    y = Math.max(y, start + laneTitleHeight(chart, grid.lanes, lane)) + metrics.lanePadding;
    lanes.push({ start, end: y });
  }
  const levelY = (channel: Channel, level: number) => {
    let away = metrics.channelGap;
    for (let inner = 0; inner < level; inner += 1) away += band(channel, inner);
    const row = rows[channel.row] ?? { start: 0, end: 0 };
    return channel.side === 'above' ? row.start - away : row.end + away;
  };
  return { lanes, rows, levelY, end: y };
}

function rowsOf({ firstRow, rowCount }: GridLane): readonly number[] {
  return Array.from({ length: rowCount }, (_, index) => firstRow + index);
}

function levelsOf(
  channel: Channel,
  items: readonly (ChannelItem | undefined)[],
): readonly number[] {
  return items.flatMap((item) => (item && sameChannel(item.channel, channel) ? [item.level] : []));
}

/** Room of a level, its line included: the highest of its labels, or the gap to the next line. */
function bandHeight(
  channel: Channel,
  level: number,
  items: readonly (ChannelItem | undefined)[],
  labels: readonly (PlacedLabel | undefined)[],
): number {
  const heights = items.flatMap((item, place) => {
    if (item?.level !== level || !sameChannel(item.channel, channel)) return [];
    const label = labels[place];
    return label ? [label.text.height + metrics.labelGap] : [];
  });
  return Math.max(metrics.lineGap, ...heights.map((height) => height + metrics.labelGap));
}

function rowHeight(
  row: number,
  chart: Chart,
  grid: Grid,
  { columns }: Columns,
  routes: readonly Route[],
  offsets: readonly RowOffsets[],
): number {
  const heights = chart.nodes.flatMap((node, place) => {
    const cell = grid.cells[place];
    const column = cell && columns[cell.column];
    if (cell?.row !== row || column === undefined) return [];
    return [
      boxText(chart, node, column.end - column.start).height,
      sideHeight(place, routes, offsets),
    ];
  });
  return Math.max(metrics.terminalHeight, ...heights);
}
