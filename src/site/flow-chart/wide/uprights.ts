import type { ChannelItem } from './channel-items.ts';
import { trackX } from './columns.ts';
import { cellOf, type Grid } from './grid.ts';
import { channelDepth, span } from './gutter-lines.ts';
import type { Ports } from './ports.ts';
import { sameChannel, type Channel, type Route } from './route.ts';
import type { LabelSurroundings } from './surroundings.ts';
import { portX } from './upright-x.ts';

/**
 * Where upright lines pass the level of a channel item, in px from the left; the leader to the item's
 * own label aside. Lines in gutters count as passing the whole channel when they touch it.
 */
export function uprights(
  place: number,
  item: ChannelItem,
  surroundings: LabelSurroundings,
): readonly number[] {
  return [...inGutters(place, item, surroundings), ...atBoxes(item, surroundings)];
}

function inGutters(
  place: number,
  { channel }: ChannelItem,
  { tracks, columns }: LabelSurroundings,
): readonly number[] {
  const depths = [channelDepth(channel, 0), channelDepth(channel, 900)];
  return [...tracks].flatMap(([line, track]) => {
    const [top, bottom] = span(line);
    const passes = top <= Math.max(...depths) && bottom >= Math.min(...depths);
    const own = line.route === place && line.part === 'leader';
    return passes && !own ? [trackX(columns, line.gutter, track)] : [];
  });
}

function atBoxes(
  item: ChannelItem,
  { routes, grid, items, ports, columns }: LabelSurroundings,
): readonly number[] {
  return routes.flatMap((route, other) => {
    const run = items[other];
    if (run === undefined) return [];
    return (['exit', 'entry'] as const).flatMap((end) => {
      const x = portX(route, ports[other], end, grid, columns);
      const channel = portChannel(route, end, grid);
      if (x === undefined || channel === undefined) return [];
      return passes(channel, run, item) ? [x] : [];
    });
  });
}

/** Whether a line from a box's channel to the run passes the item: of another row's box, all through. */
function passes(channel: Channel, run: ChannelItem, item: ChannelItem): boolean {
  const here = sameChannel(item.channel, run.channel);
  if (sameChannel(channel, run.channel)) return here && run.level > item.level;
  return here || sameChannel(item.channel, channel);
}

function portChannel(route: Route, end: keyof Ports, grid: Grid): Channel | undefined {
  if (route.shape === 'hook') return route.channel;
  if (route.shape !== 'arc') return undefined;
  const node = end === 'exit' ? route.edge.from : route.edge.to;
  return { row: cellOf(grid, node).row, side: end === 'exit' ? route.exit : route.entry };
}
