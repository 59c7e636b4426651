import { fonts } from '../text/fonts.ts';
import { textBlock, type TextBlock } from '../text/text-block.ts';
import { longestUnit } from '../text/wrap-text.ts';
import type { ChannelItem } from './channel-items.ts';
import type { Columns, Stretch } from './columns.ts';
import type { GutterLine } from './gutter-lines.ts';
import { metrics } from './metrics.ts';
import type { Ports } from './ports.ts';
import type { Route } from './route.ts';
import type { LabelSurroundings } from './surroundings.ts';
import { lineX, portX } from './upright-x.ts';
import { uprights } from './uprights.ts';

/** A label and its place from left to right. */
export interface PlacedLabel {
  readonly text: TextBlock;
  readonly start: number;
  /** Whether no word had to be broken. */
  readonly whole: boolean;
}

/** What makes a place for a label worse, as px of distance from the arrow. */
const costs = { tooWide: 1e9, brokenWord: 1e6, line: 40, lineBetween: 45, beforeArrow: 1 } as const;

/**
 * Places the label of the route at `place` in a stretch of its channel that no upright line passes:
 * in few lines, and near its arrow with no other arrow between.
 */
export function placeLabel(
  place: number,
  surroundings: LabelSurroundings,
): PlacedLabel | undefined {
  const item = surroundings.items[place];
  const route = surroundings.routes[place];
  const label = route?.edge.label;
  if (item === undefined || route === undefined || label === undefined) return undefined;
  const anchor = anchorOf(place, route, surroundings);
  const region = regionOf(item, surroundings.columns);
  const lines = uprights(place, item, surroundings)
    .filter((x) => x > region.start && x < region.end)
    .toSorted((a, b) => a - b);
  const widest = item.kind === 'flag' ? metrics.flagWidth : metrics.labelWidth;

  const options = freeStretches(region, lines).map((free) => {
    const room = Math.min(widest, free.end - free.start);
    const text = textBlock(label, 'label', room);
    const latest = Math.max(free.start, free.end - text.width);
    const start = Math.min(Math.max(anchor - text.width / 2, free.start), latest);
    const middle = start + text.width / 2;
    const whole = longestUnit(label, fonts.label) <= room;
    const cost =
      (text.width > room ? costs.tooWide : 0) +
      (whole ? 0 : costs.brokenWord) +
      text.lines.length * costs.line +
      between(lines, middle, anchor) * costs.lineBetween +
      (middle < anchor ? costs.beforeArrow : 0) +
      Math.abs(middle - anchor);
    return { text, start, whole, cost };
  });
  return options.toSorted((a, b) => a.cost - b.cost)[0];
}

/** The middle of the arrow's run, or the upright line that carries the flag. */
function anchorOf(place: number, route: Route, surroundings: LabelSurroundings): number {
  const { ports, grid, tracks, columns } = surroundings;
  const port = (end: keyof Ports) => portX(route, ports[place], end, grid, columns) ?? 0;
  const line = (part: GutterLine['part']) => lineX(place, part, tracks, columns);
  switch (route.shape) {
    case 'straight':
      return line('leader');
    case 'step':
      return line('in');
    case 'detour':
      return (line('out') + line('in')) / 2;
    case 'hook':
      return (port('exit') + line('in')) / 2;
    case 'arc':
      return (port('exit') + port('entry')) / 2;
  }
}

/** From the left edge of the item's first gutter or column to the right edge of its last. */
function regionOf({ from, to }: ChannelItem, columns: Columns): Stretch {
  const part = (index: number) =>
    (index % 2 === 0 ? columns.gutters : columns.columns)[Math.floor(index / 2)];
  return { start: part(from)?.start ?? 0, end: part(to)?.end ?? columns.end };
}

function freeStretches(region: Stretch, lines: readonly number[]): readonly Stretch[] {
  const edges = [region.start, ...lines, region.end];
  return edges.slice(1).map((end, index) => ({
    start: (edges[index] ?? 0) + metrics.labelMargin / (index === 0 ? 2 : 1),
    end: end - metrics.labelMargin / (index === lines.length ? 2 : 1),
  }));
}

/** How many lines stand strictly between two places. */
function between(lines: readonly number[], one: number, other: number): number {
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  return lines.filter((x) => x > start + 1 && x < end - 1).length;
}
