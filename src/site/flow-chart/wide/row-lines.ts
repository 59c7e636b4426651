import { cellOf, type Grid } from './grid.ts';
import { metrics } from './metrics.ts';
import type { Route } from './route.ts';

/** How far from the middle of its row an arrow leaves or enters a box's side, in steps; up is negative. */
export interface RowOffsets {
  readonly exit: number;
  readonly entry: number;
}

/** A level part of an arrow at the height of a row's boxes, through the gutters `from` to `to`. */
interface RowLine {
  readonly route: number;
  readonly ends: readonly (keyof RowOffsets)[];
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Where the arrow comes from or goes to: above (-1), the same row (0) or below (1). */
  readonly bend: number;
}

/** Keeps the arrows at the sides of the boxes of a row apart: by place of the route. */
export function rowOffsets(routes: readonly Route[], grid: Grid): readonly RowOffsets[] {
  const offsets = routes.map(() => ({ exit: 0, entry: 0 }));
  const placed: { line: RowLine; offset: number }[] = [];
  const lines = routes.flatMap((route, place) => rowLines(route, place, grid));
  const straightFirst = lines.toSorted((a, b) => b.ends.length - a.ends.length);
  for (const line of straightFirst) {
    const rivals = placed.filter(({ line: other }) => conflict(line, other));
    const taken = new Set(rivals.map(({ offset }) => offset));
    let offset = 0;
    for (let tried = 0; taken.has(offset); tried += 1) offset = candidate(line.bend, tried);
    placed.push({ line, offset });
    const target = offsets[line.route];
    if (target) for (const end of line.ends) target[end] = offset;
  }
  return offsets;
}

/** The height of a box that its arrows at the sides need, in px. */
export function sideHeight(
  place: number,
  routes: readonly Route[],
  offsets: readonly RowOffsets[],
): number {
  const used = routes.flatMap(({ edge }, route) => [
    ...(edge.from === place ? [offsets[route]?.exit ?? 0] : []),
    ...(edge.to === place ? [offsets[route]?.entry ?? 0] : []),
  ]);
  return 2 * Math.max(0, ...used.map(Math.abs)) * metrics.lineGap + metrics.sideMargin;
}

/** 1, -1, 2, -2 … for an arrow that bends down, the other sign first for one that bends up. */
function candidate(bend: number, tried: number): number {
  const size = Math.floor(tried / 2) + 1;
  const towards = bend < 0 ? -1 : 1;
  return tried % 2 === 0 ? towards * size : -towards * size;
}

function conflict(one: RowLine, other: RowLine): boolean {
  return one.row === other.row && one.from <= other.to && other.from <= one.to;
}

function rowLines(route: Route, place: number, grid: Grid): readonly RowLine[] {
  const from = cellOf(grid, route.edge.from);
  const to = cellOf(grid, route.edge.to);
  const exits = { route: place, ends: ['exit'], row: from.row, from: from.column + 1 } as const;
  const enters = { route: place, ends: ['entry'], row: to.row, to: to.column } as const;
  const down = Math.sign(to.row - from.row);
  switch (route.shape) {
    case 'arc':
      return [];
    case 'straight':
      return [{ ...exits, ends: ['exit', 'entry'], to: to.column, bend: 0 }];
    case 'step':
      return [
        { ...exits, to: route.gutter, bend: down },
        { ...enters, from: route.gutter, bend: -down },
      ];
    case 'detour': {
      const side = route.channel.side === 'above' ? -1 : 1;
      return [
        { ...exits, to: route.outGutter, bend: down || side },
        { ...enters, from: route.gutter, bend: side },
      ];
    }
    case 'hook':
      return [{ ...enters, from: route.gutter, bend: -down }];
  }
}
