import { cellOf, type Grid } from './grid.ts';
import { sameChannel, type Channel, type Route } from './route.ts';

/**
 * What takes room in a channel: the run of an arrow, or the flag (label) of an arrow that has no run.
 * `from` and `to` count gutters and columns alternately: gutter `g` is `2g`, column `c` is `2c + 1`.
 */
export interface ChannelItem {
  readonly kind: 'run' | 'flag';
  readonly channel: Channel;
  readonly from: number;
  readonly to: number;
  /** Lines of the channel, counted from the boxes outward. */
  readonly level: number;
}

/** The item of each route, by place; items that overlap are on different levels, long ones outside. */
export function channelItems(
  routes: readonly Route[],
  grid: Grid,
): readonly (ChannelItem | undefined)[] {
  const items = routes.map((route) => itemOf(route, grid));
  const levelled: (ChannelItem | undefined)[] = routes.map(() => undefined);
  const order = [...items.entries()].toSorted(([, a], [, b]) => weight(a) - weight(b));
  for (const [place, item] of order) {
    if (item === undefined) continue;
    const below = levelled.flatMap((other) =>
      other && sameChannel(item.channel, other.channel) && overlap(item, other)
        ? [other.level]
        : [],
    );
    levelled[place] = { ...item, level: Math.max(-1, ...below) + 1 };
  }
  return levelled;
}

type Unlevelled = Omit<ChannelItem, 'level'>;

function weight(item: Unlevelled | undefined): number {
  if (item === undefined) return 0;
  return item.kind === 'flag' ? 0 : item.to - item.from;
}

function overlap(one: Unlevelled, other: Unlevelled): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function itemOf(route: Route, grid: Grid): Unlevelled | undefined {
  const from = cellOf(grid, route.edge.from);
  const to = cellOf(grid, route.edge.to);
  switch (route.shape) {
    case 'arc':
      return run(route.channel, 2 * from.column + 1, 2 * to.column + 1);
    case 'hook':
      return run(route.channel, 2 * from.column + 1, 2 * route.gutter);
    case 'detour':
      return run(route.channel, 2 * route.outGutter, 2 * route.gutter);
    case 'straight':
      return flag(route, { row: from.row, side: 'below' }, from.column + 1);
    case 'step':
      return flag(
        route,
        { row: from.row, side: to.row > from.row ? 'below' : 'above' },
        route.gutter,
      );
  }
}

function run(channel: Channel, one: number, other: number): Unlevelled {
  return { kind: 'run', channel, from: Math.min(one, other), to: Math.max(one, other) };
}

function flag({ edge }: Route, channel: Channel, gutter: number): Unlevelled | undefined {
  if (edge.label === undefined) return undefined;
  return { kind: 'flag', channel, from: 2 * gutter - 1, to: 2 * gutter + 1 };
}
