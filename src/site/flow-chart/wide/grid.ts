import type { Chart, ChartRole } from '../chart.ts';
import { chartLanes } from '../lanes.ts';
import { rankNodes } from '../ranks.ts';

/** Where a box stands: its rank, and its row among the rows of all lanes. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** A lane and the rows that belong to it. */
export interface GridLane {
  readonly role: ChartRole;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * The chart as cells. Gutter `g` is the space left of column `g`; there is one more gutter than columns.
 */
export interface Grid {
  readonly lanes: readonly GridLane[];
  /** By place of the node. */
  readonly cells: readonly Cell[];
  readonly columnCount: number;
  readonly rowCount: number;
}

/** Gives each node its cell: column by rank, row by lane, one more row where a cell is taken. */
export function layGrid(chart: Chart): Grid {
  const ranks = rankNodes(chart.nodes.length, chart.edges);
  const cells: Cell[] = [];
  const lanes: GridLane[] = [];
  let rowCount = 0;
  for (const role of chartLanes(chart)) {
    const taken = new Map<number, number>();
    for (const [place, { lane }] of chart.nodes.entries()) {
      if (lane.id !== role.id) continue;
      const column = ranks[place] ?? 0;
      const slot = taken.get(column) ?? 0;
      taken.set(column, slot + 1);
      cells[place] = { column, row: rowCount + slot };
    }
    const size = Math.max(1, ...taken.values());
    lanes.push({ role, firstRow: rowCount, rowCount: size });
    rowCount += size;
  }
  return { lanes, cells, columnCount: Math.max(0, ...ranks) + 1, rowCount };
}

/** The cell of the node at `place`. */
export function cellOf(grid: Grid, place: number): Cell {
  const cell = grid.cells[place];
  if (cell === undefined) throw new RangeError(`No node at place ${place}.`);
  return cell;
}
