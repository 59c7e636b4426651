import type { LayoutArrow, LayoutText, Point, Rectangle } from '../drawing/layout.ts';
import type { GutterLine } from './gutter-lines.ts';
import type { PlacedLabel } from './labels.ts';
import { metrics } from './metrics.ts';
import type { RowOffsets } from './row-lines.ts';
import type { Channel } from './route.ts';
import type { Rows } from './rows.ts';
import type { LabelSurroundings } from './surroundings.ts';
import { lineX, portX } from './upright-x.ts';

/** The routes with all that was decided about them. */
export interface Ways extends LabelSurroundings {
  readonly offsets: readonly RowOffsets[];
  readonly rows: Rows;
  readonly labels: readonly (PlacedLabel | undefined)[];
  readonly boxes: readonly Rectangle[];
}

/** Gives the arrow of the route at `place` its points, label and mark. */
export function layArrow(place: number, ways: Ways): LayoutArrow {
  const route = ways.routes[place];
  const from = route && ways.boxes[route.edge.from];
  const to = route && ways.boxes[route.edge.to];
  if (route === undefined || from === undefined || to === undefined)
    throw new RangeError(`No route at place ${place}.`);

  const item = ways.items[place];
  const level = item ? ways.rows.levelY(item.channel, item.level) : 0;
  const offset = (end: keyof RowOffsets) => (ways.offsets[place]?.[end] ?? 0) * metrics.lineGap;
  const exit = { x: from.x + from.width, y: from.y + from.height / 2 + offset('exit') };
  const entry = { x: to.x, y: to.y + to.height / 2 + offset('entry') };
  const x = (part: GutterLine['part']) => lineX(place, part, ways.tracks, ways.columns);
  const port = (end: 'exit' | 'entry', box: Rectangle, side: Channel['side']): Point => ({
    x: portX(route, ways.ports[place], end, ways.grid, ways.columns) ?? box.x,
    y: side === 'above' ? box.y : box.y + box.height,
  });
  const label = labelText(place, level, ways);

  switch (route.shape) {
    case 'straight': {
      const mark = label && { x: x('leader'), y: exit.y };
      const leader = mark && { x: mark.x, y: level };
      return { edge: route.edge, points: [exit, entry], label, mark, leader };
    }
    case 'step': {
      const points = [exit, { x: x('in'), y: exit.y }, { x: x('in'), y: entry.y }, entry];
      const mark = label && { x: x('in'), y: label.y + label.block.height / 2 };
      const leader = mark && sideLeader(mark, label);
      return { edge: route.edge, points, label, mark, leader };
    }
    case 'detour': {
      const out = [exit, { x: x('out'), y: exit.y }, { x: x('out'), y: level }];
      const back = [{ x: x('in'), y: level }, { x: x('in'), y: entry.y }, entry];
      return bare(route.edge, [...out, ...back], label);
    }
    case 'hook': {
      const start = port('exit', from, route.channel.side);
      const out = [start, { x: start.x, y: level }];
      const back = [{ x: x('in'), y: level }, { x: x('in'), y: entry.y }, entry];
      return bare(route.edge, [...out, ...back], label);
    }
    case 'arc': {
      const start = port('exit', from, route.exit);
      const end = port('entry', to, route.entry);
      const points = [start, { x: start.x, y: level }, { x: end.x, y: level }, end];
      return bare(route.edge, points, label);
    }
  }
}

function bare(
  edge: LayoutArrow['edge'],
  points: readonly Point[],
  label: LayoutText | undefined,
): LayoutArrow {
  return { edge, points, label, mark: undefined, leader: undefined };
}

/** The end of a line to a label that other arrows keep away from its own. */
function sideLeader(mark: Point, label: LayoutText): Point | undefined {
  const away = label.x - mark.x;
  if (Math.abs(away) <= metrics.labelMargin + 1) return undefined;
  return { x: label.x - Math.sign(away) * 3, y: mark.y };
}

function labelText(place: number, level: number, ways: Ways): LayoutText | undefined {
  const label = ways.labels[place];
  const item = ways.items[place];
  if (label === undefined || item === undefined) return undefined;
  const y =
    item.channel.side === 'above'
      ? level - metrics.labelGap - label.text.height
      : level + metrics.labelGap;
  const { text: block, start } = label;
  if (ways.routes[place]?.shape !== 'step')
    return { block, x: start + block.width / 2, y, align: 'middle' };
  return start > lineX(place, 'in', ways.tracks, ways.columns)
    ? { block, x: start, y, align: 'start' }
    : { block, x: start + block.width, y, align: 'end' };
}
