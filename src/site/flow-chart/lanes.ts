import type { Side } from '../../model/method/role.ts';
import type { Chart, ChartRole } from './chart.ts';

/**
 * The roles that stand as the first of some node, in order of first appearance, each side's together.
 */
export function chartLanes(chart: Chart): readonly ChartRole[] {
  const lanes = new Map(chart.nodes.map(({ lane }) => [lane.id, lane]));
  const roles = [...lanes.values()];
  const sides = [...new Set(roles.map(({ side }) => side))];
  return sides.flatMap((side) => roles.filter((role) => role.side === side));
}

/** The sides that have a lane, in the order of the lanes. */
export function laneSides(chart: Chart): readonly Side[] {
  return [...new Set(chartLanes(chart).map(({ side }) => side))];
}
