import type { ChartEdge } from '../chart.ts';
import { cellOf, type Grid } from './grid.ts';
import type { Route } from './route.ts';

/**
 * Chooses the way of each edge so that no arrow meets a box: rows are used only where their cells are
 * free, and then by one arrow alone.
 */
export function chooseRoutes(edges: readonly ChartEdge[], grid: Grid): readonly Route[] {
  const taken = new Set(grid.cells.map(({ column, row }) => `${row}:${column}`));
  const takeRow = (row: number, after: number, before: number): boolean => {
    const passed = Array.from({ length: before - after - 1 }, (_, i) => `${row}:${after + 1 + i}`);
    if (passed.some((cell) => taken.has(cell))) return false;
    for (const cell of passed) taken.add(cell);
    return true;
  };
  return edges.map((edge) => {
    const from = cellOf(grid, edge.from);
    const to = cellOf(grid, edge.to);
    return edge.kind === 'sequence' && to.column > from.column
      ? forwardRoute(edge, grid, takeRow)
      : portRoute(edge, grid);
  });
}

function forwardRoute(
  edge: ChartEdge,
  grid: Grid,
  takeRow: (row: number, after: number, before: number) => boolean,
): Route {
  const from = cellOf(grid, edge.from);
  const to = cellOf(grid, edge.to);
  const outGutter = from.column + 1;
  const gutter = to.column;
  if (from.row === to.row) {
    if (takeRow(from.row, from.column, to.column)) return { shape: 'straight', edge };
    return { shape: 'detour', edge, outGutter, gutter, channel: { row: to.row, side: 'below' } };
  }
  if (takeRow(to.row, from.column, to.column)) return { shape: 'step', edge, gutter: outGutter };
  if (takeRow(from.row, from.column, to.column)) return { shape: 'step', edge, gutter };
  const side = from.row < to.row ? 'above' : 'below';
  return { shape: 'detour', edge, outGutter, gutter, channel: { row: to.row, side } };
}

/**
 * Documents bow over the row, what goes back bows under it; both leave from the top or bottom. Straight
 * up or down there is no room for a label.
 */
function portRoute(edge: ChartEdge, grid: Grid): Route {
  const from = cellOf(grid, edge.from);
  const to = cellOf(grid, edge.to);
  if (from.row === to.row) {
    const side = to.column > from.column ? 'above' : 'below';
    return { shape: 'arc', edge, exit: side, entry: side, channel: { row: from.row, side } };
  }
  const [exit, entry] =
    from.row < to.row ? (['below', 'above'] as const) : (['above', 'below'] as const);
  const straight = from.column === to.column;
  if (Math.abs(from.row - to.row) === 1 && !(straight && edge.label !== undefined))
    return { shape: 'arc', edge, exit, entry, channel: { row: to.row, side: entry } };
  return { shape: 'hook', edge, gutter: to.column, channel: { row: from.row, side: exit } };
}
