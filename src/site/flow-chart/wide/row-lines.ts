import { cellOf, type Grid } from './grid.ts';
import { metrics } from './metrics.ts';
import type { Channel, Route } from './route.ts';

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
  /** The row that the arrow comes from or goes to, or where its channel lies between two rows. */
  readonly other: number;
}

/** Keeps the arrows at the sides of the boxes of a row apart: by place of the route. */
export function rowOffsets(routes: readonly Route[], grid: Grid): readonly RowOffsets[] {
  const offsets = routes.map(() => ({ exit: 0, entry: 0 }));
  const lines = routes.flatMap((route, place) => rowLines(route, place, grid));
  for (const { line, offset } of untangle(spread(lines))) {
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

interface PlacedLine {
  readonly line: RowLine;
  readonly offset: number;
}

function spread(lines: readonly RowLine[]): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  for (const line of lines.toSorted((a, b) => b.ends.length - a.ends.length)) {
    const rivals = placed.filter(({ line: other }) => conflict(line, other));
    const taken = new Set(rivals.map(({ offset }) => offset));
    let offset = 0;
    for (let tried = 0; taken.has(offset); tried += 1)
      offset = candidate(Math.sign(line.other - line.row), tried);
    placed.push({ line, offset });
  }
  return placed;
}

/** Arrows at the same side of a box lie in the order in which they come from or go to other rows. */
function untangle(placed: readonly PlacedLine[]): readonly PlacedLine[] {
  const sides = Map.groupBy(placed, ({ line: { row, from, to, ends } }) =>
    [row, from, to, ...ends].join(),
  );
  return [...sides.values()].flatMap((side) => {
    const offsets = side.map(({ offset }) => offset).toSorted((a, b) => a - b);
    const lines = side.map(({ line }) => line).toSorted((a, b) => a.other - b.other);
    return lines.map((line, index) => ({ line, offset: offsets[index] ?? 0 }));
  });
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
  switch (route.shape) {
    case 'arc':
      return [];
    case 'straight':
      return [{ ...exits, ends: ['exit', 'entry'], to: to.column, other: to.row }];
    case 'step':
      return [
        { ...exits, to: route.gutter, other: to.row },
        { ...enters, from: route.gutter, other: from.row },
      ];
    case 'detour':
      return [
        { ...exits, to: route.outGutter, other: between(route.channel) },
        { ...enters, from: route.gutter, other: between(route.channel) },
      ];
    case 'hook':
      return [{ ...enters, from: route.gutter, other: between(route.channel) }];
  }
}

function between({ row, side }: Channel): number {
  return side === 'above' ? row - 0.4 : row + 0.4;
}
