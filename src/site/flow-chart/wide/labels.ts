import { fonts } from '../text/fonts.ts';
import { textBlock, type TextBlock } from '../text/text-block.ts';
import { longestUnit } from '../text/wrap-text.ts';
import type { ChannelItem } from './channel-items.ts';
import { trackX, type Columns, type Stretch } from './columns.ts';
import { cellOf, type Grid } from './grid.ts';
import { channelDepth, span, type GutterLine } from './gutter-lines.ts';
import { metrics } from './metrics.ts';
import type { Ports } from './ports.ts';
import { sameChannel, type Channel, type Route } from './route.ts';

/** Everything that is known of the routes when their labels are placed. */
export interface LabelSurroundings {
  readonly routes: readonly Route[];
  readonly grid: Grid;
  readonly items: readonly (ChannelItem | undefined)[];
  readonly ports: readonly Ports[];
  readonly tracks: ReadonlyMap<GutterLine, number>;
  readonly columns: Columns;
}

/** A label and its place from left to right. */
export interface PlacedLabel {
  readonly text: TextBlock;
  readonly start: number;
  /** Whether no word had to be broken. */
  readonly whole: boolean;
}

/**
 * Places the label of the route at `place` in a stretch of its channel that no upright line passes;
 * among those that hold it in the fewest lines, the nearest to its arrow.
 */
export function placeLabel(
  place: number,
  surroundings: LabelSurroundings,
): PlacedLabel | undefined {
  const item = surroundings.items[place];
  const label = surroundings.routes[place]?.edge.label;
  if (item === undefined || label === undefined) return undefined;
  const anchor = anchorOf(place, item, surroundings);
  const widest = item.kind === 'flag' ? metrics.flagWidth : metrics.labelWidth;
  const options = freeStretches(place, item, surroundings).map((free) => {
    const room = Math.min(widest, free.end - free.start);
    const text = textBlock(label, 'label', room);
    const latest = Math.max(free.start, free.end - text.width);
    const start = Math.min(Math.max(anchor - text.width / 2, free.start), latest);
    const whole = longestUnit(label, fonts.label) <= room;
    const away = Math.abs(start + text.width / 2 - anchor);
    return { text, start, whole, cost: (whole ? 0 : 1e6) + text.lines.length * 40 + away };
  });
  return options.toSorted((a, b) => a.cost - b.cost)[0];
}

function anchorOf(place: number, item: ChannelItem, surroundings: LabelSurroundings): number {
  const { columns, tracks } = surroundings;
  if (item.kind === 'run') {
    const region = regionOf(item, columns);
    return (region.start + region.end) / 2;
  }
  const line = [...tracks].find(([{ route }]) => route === place);
  return line ? trackX(columns, line[0].gutter, line[1]) : 0;
}

/** From the left edge of the item's first gutter or column to the right edge of its last. */
function regionOf({ from, to }: ChannelItem, columns: Columns): Stretch {
  const part = (index: number) =>
    (index % 2 === 0 ? columns.gutters : columns.columns)[Math.floor(index / 2)];
  return { start: part(from)?.start ?? 0, end: part(to)?.end ?? columns.end };
}

function freeStretches(
  place: number,
  item: ChannelItem,
  surroundings: LabelSurroundings,
): readonly Stretch[] {
  const region = regionOf(item, surroundings.columns);
  const lines = uprights(place, item, surroundings)
    .filter((x) => x > region.start && x < region.end)
    .toSorted((a, b) => a - b);
  const edges = [region.start, ...lines, region.end];
  return edges.slice(1).map((end, index) => ({
    start: (edges[index] ?? 0) + metrics.labelMargin / (index === 0 ? 2 : 1),
    end: end - metrics.labelMargin / (index === lines.length ? 2 : 1),
  }));
}

/** Where upright lines may pass the label's level of the channel, in px from the left. */
function uprights(
  place: number,
  item: ChannelItem,
  { routes, grid, items, ports, tracks, columns }: LabelSurroundings,
): readonly number[] {
  const inner = channelDepth(item.channel, 0);
  const outer = channelDepth(item.channel, 900);
  const inGutters = [...tracks].flatMap(([line, track]) => {
    const [top, bottom] = span(line);
    const passes = top <= Math.max(inner, outer) && bottom >= Math.min(inner, outer);
    const own = line.route === place && line.part === 'leader';
    return passes && !own ? [trackX(columns, line.gutter, track)] : [];
  });
  const atBoxes = routes.flatMap((route, other) => {
    const own = items[other];
    if (own === undefined) return [];
    return (['exit', 'entry'] as const).flatMap((end) => {
      const x = portX(route, ports[other], end, grid, columns);
      const channel = portChannel(route, end, grid);
      if (x === undefined || channel === undefined) return [];
      const through = !sameChannel(channel, own.channel);
      const here = sameChannel(item.channel, own.channel);
      const passes = through
        ? here || sameChannel(item.channel, channel)
        : here && own.level > item.level;
      return passes ? [x] : [];
    });
  });
  return [...inGutters, ...atBoxes];
}

/** Where an arrow leaves or enters the top or bottom of its box, in px from the left. */
export function portX(
  { edge }: Route,
  ports: Ports | undefined,
  end: keyof Ports,
  grid: Grid,
  { columns }: Columns,
): number | undefined {
  const share = ports?.[end];
  const column = columns[cellOf(grid, end === 'exit' ? edge.from : edge.to).column];
  if (share === undefined || column === undefined) return undefined;
  return column.start + share * (column.end - column.start);
}

function portChannel(route: Route, end: keyof Ports, grid: Grid): Channel | undefined {
  if (route.shape === 'hook') return route.channel;
  if (route.shape !== 'arc') return undefined;
  const node = end === 'exit' ? route.edge.from : route.edge.to;
  return { row: cellOf(grid, node).row, side: end === 'exit' ? route.exit : route.entry };
}
