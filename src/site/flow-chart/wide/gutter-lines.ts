import type { ChannelItem } from './channel-items.ts';
import { cellOf, type Grid } from './grid.ts';
import type { Channel, Route } from './route.ts';
import type { RowOffsets } from './row-lines.ts';

/** An end of an upright line: how far down it lies, and on which side the arrow goes on. */
export interface LineEnd {
  readonly depth: number;
  readonly side: 'left' | 'right' | 'none';
}

/** An upright part of an arrow in a gutter, or the leader from an arrow to its flag. */
export interface GutterLine {
  readonly route: number;
  readonly part: 'out' | 'in' | 'leader';
  readonly gutter: number;
  readonly ends: readonly [LineEnd, LineEnd];
}

/** An order of heights, without coordinates: of a box's side at some offset from its row's middle. */
export function rowDepth(row: number, offset: number): number {
  return row * 3000 + 1500 + offset * 10;
}

/** An order of heights, without coordinates: of a level in a channel. */
export function channelDepth({ row, side }: Channel, level: number): number {
  return row * 3000 + (side === 'above' ? 999 - level : 2001 + level);
}

/** All upright lines that the routes need in gutters. */
export function gutterLines(
  routes: readonly Route[],
  grid: Grid,
  offsets: readonly RowOffsets[],
  items: readonly (ChannelItem | undefined)[],
): readonly GutterLine[] {
  return routes.flatMap((route, place) => {
    const { exit = 0, entry = 0 } = offsets[place] ?? {};
    const leaves = rowDepth(cellOf(grid, route.edge.from).row, exit);
    const enters = rowDepth(cellOf(grid, route.edge.to).row, entry);
    const item = items[place];
    const level = item ? channelDepth(item.channel, item.level) : leaves;
    const line = (part: GutterLine['part'], gutter: number, ...ends: [LineEnd, LineEnd]) =>
      ({ route: place, part, gutter, ends }) satisfies GutterLine;
    const last = (gutter: number, from: LineEnd) =>
      line('in', gutter, from, { depth: enters, side: 'right' });
    switch (route.shape) {
      case 'arc':
        return [];
      case 'straight': {
        if (item === undefined) return [];
        const gutter = cellOf(grid, route.edge.from).column + 1;
        return [
          line('leader', gutter, { depth: leaves, side: 'none' }, { depth: level, side: 'none' }),
        ];
      }
      case 'step':
        return [last(route.gutter, { depth: leaves, side: 'left' })];
      case 'hook': {
        const column = cellOf(grid, route.edge.from).column;
        return [
          last(route.gutter, { depth: level, side: route.gutter > column ? 'left' : 'right' }),
        ];
      }
      case 'detour':
        return [
          line(
            'out',
            route.outGutter,
            { depth: leaves, side: 'left' },
            { depth: level, side: 'right' },
          ),
          last(route.gutter, { depth: level, side: 'left' }),
        ];
    }
  });
}

/** The upper and the lower end of a line. */
export function span({ ends: [one, other] }: GutterLine): readonly [number, number] {
  return [Math.min(one.depth, other.depth), Math.max(one.depth, other.depth)];
}
