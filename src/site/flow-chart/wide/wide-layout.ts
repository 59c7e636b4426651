import type { Chart } from '../chart.ts';
import { stackTexts, type Layout, type LayoutLane } from '../drawing/layout.ts';
import { layArrow } from './arrows.ts';
import { layBox } from './boxes.ts';
import { channelItems } from './channel-items.ts';
import { chooseRoutes } from './choose-routes.ts';
import { layColumns } from './columns.ts';
import { layGrid, type Grid } from './grid.ts';
import { gutterLines } from './gutter-lines.ts';
import { gutterTracks } from './gutter-tracks.ts';
import { placeLabel } from './labels.ts';
import { laneTitle, laneTitleWidth } from './lane-header.ts';
import { metrics } from './metrics.ts';
import { routePorts } from './ports.ts';
import { rowOffsets, sideHeight } from './row-lines.ts';
import { layRows, type Rows } from './rows.ts';

/** How often the columns are widened for the sake of labels, and by how many px. */
const attempts = 8;
const widening = 10;

/**
 * Lays out the chart with lanes across and time from left to right: first the ways of the arrows, then
 * columns and gutters, then labels, and last the heights, which follow from all those.
 */
export function wideLayout(chart: Chart): Layout {
  const grid = layGrid(chart);
  const header = metrics.laneHeaderStart + laneTitleWidth(grid.lanes) + metrics.laneHeaderEnd;
  const routes = chooseRoutes(chart.edges, grid);
  const offsets = rowOffsets(routes, grid);
  const items = channelItems(routes, grid);
  const ports = routePorts(routes, grid);
  const tracks = gutterTracks(gutterLines(routes, grid, offsets, items));
  const place = (extra: number) => {
    const columns = layColumns(chart, grid, tracks, header, extra);
    const surroundings = { routes, grid, items, ports, tracks, columns };
    return { columns, labels: routes.map((_, route) => placeLabel(route, surroundings)) };
  };
  let { columns, labels } = place(0);
  for (
    let tried = 1;
    tried < attempts && labels.some((label) => label?.whole === false);
    tried += 1
  )
    ({ columns, labels } = place(tried * widening));

  const rows = layRows(chart, grid, columns, routes, offsets, items, labels);
  const boxes = chart.nodes.map((_, node) =>
    layBox(chart, node, grid, columns, rows, sideHeight(node, routes, offsets)),
  );
  const ways = { routes, grid, offsets, items, ports, tracks, columns, rows, labels, boxes };
  return {
    width: columns.end,
    height: rows.end,
    lanes: layLanes(chart, grid, header, columns.end, rows),
    boxes,
    arrows: routes.map((_, route) => layArrow(route, ways)),
  };
}

function layLanes(
  chart: Chart,
  grid: Grid,
  header: number,
  width: number,
  rows: Rows,
): readonly LayoutLane[] {
  return grid.lanes.map((lane, index) => {
    const { start, end } = rows.lanes[index] ?? { start: 0, end: 0 };
    const blocks = laneTitle(chart, lane, laneTitleWidth(grid.lanes));
    const texts = blocks.reduce((sum, { height }) => sum + height, 0);
    const top = (start + end - texts) / 2;
    return {
      role: lane.role,
      header,
      x: 0,
      y: start,
      width,
      height: end - start,
      texts: stackTexts(blocks, metrics.laneHeaderStart, top, 'start', 0),
    };
  });
}
