import { cellOf, type Cell, type Grid } from './grid.ts';
import type { Channel, Route } from './route.ts';

/** Where an arrow leaves or enters the top or bottom of a box, as a share of the box's width. */
export interface Ports {
  readonly exit: number | undefined;
  readonly entry: number | undefined;
}

type MutablePorts = { -readonly [end in keyof Ports]: Ports[end] };

interface PortEnd {
  readonly route: number;
  /** Both where the arrow goes straight from a box to the one below or above. */
  readonly ends: readonly (keyof Ports)[];
  /** The column, and the space between two rows: what lies there shares one spread. */
  readonly space: string;
  /** How far to the right the arrow goes from here, in half columns. */
  readonly reach: number;
}

/**
 * Spreads the arrows at the top and bottom of the boxes, in the order that crosses least; by route.
 * Boxes that face each other share the spread, since arrows between rows pass along both.
 */
export function routePorts(routes: readonly Route[], grid: Grid): readonly Ports[] {
  const ports = routes.map((): MutablePorts => ({ exit: undefined, entry: undefined }));
  const ends = routes.flatMap((route, place) => portEnds(route, place, grid));
  const groups = Map.groupBy(ends, ({ space }) => space);
  for (const group of groups.values()) {
    for (const [index, { route, ends: own }] of group.toSorted(leftToRight).entries()) {
      const target = ports[route];
      if (target) for (const end of own) target[end] = (index + 1) / (group.length + 1);
    }
  }
  return ports;
}

/** Left-going before right-going; among the former the near, among the latter the far one first. */
function leftToRight(a: PortEnd, b: PortEnd): number {
  const leftA = a.reach < 0;
  const leftB = b.reach < 0;
  if (leftA !== leftB) return leftA ? -1 : 1;
  return b.reach - a.reach;
}

function portEnds(route: Route, place: number, grid: Grid): readonly PortEnd[] {
  if (route.shape !== 'arc' && route.shape !== 'hook') return [];
  const from = cellOf(grid, route.edge.from);
  const to = cellOf(grid, route.edge.to);
  const here = 2 * from.column + 1;
  const there = 2 * to.column + 1;
  if (route.shape === 'hook') {
    const reach = 2 * route.gutter - here;
    return [{ route: place, ends: ['exit'], space: spaceAt(from, route.channel.side), reach }];
  }
  const exit = spaceAt(from, route.exit);
  const entry = spaceAt(to, route.entry);
  if (exit === entry && from.column === to.column && from.row !== to.row)
    return [{ route: place, ends: ['exit', 'entry'], space: exit, reach: 0 }];
  return [
    { route: place, ends: ['exit'], space: exit, reach: there - here },
    { route: place, ends: ['entry'], space: entry, reach: here - there },
  ];
}

function spaceAt({ column, row }: Cell, side: Channel['side']): string {
  return `${column}:${side === 'above' ? row - 1 : row}`;
}
