import { trackX, type Columns } from './columns.ts';
import { cellOf, type Grid } from './grid.ts';
import type { GutterLine } from './gutter-lines.ts';
import type { Ports } from './ports.ts';
import type { Route } from './route.ts';

/** Where a route's upright line in a gutter stands, in px from the left; 0 where it has none. */
export function lineX(
  place: number,
  part: GutterLine['part'],
  tracks: ReadonlyMap<GutterLine, number>,
  columns: Columns,
): number {
  const found = [...tracks].find(([line]) => line.route === place && line.part === part);
  return found ? trackX(columns, found[0].gutter, found[1]) : 0;
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
