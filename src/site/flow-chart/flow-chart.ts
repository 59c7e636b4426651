import type { Flow } from '../../model/method/flow.ts';
import type { Role } from '../../model/method/role.ts';
import { readChart } from './chart.ts';
import { drawChart } from './drawing/draw-chart.ts';
import type { FlowChartOptions } from './flow-chart-options.ts';
import { narrowLayout } from './narrow/narrow-layout.ts';
import { wideLayout } from './wide/wide-layout.ts';

/**
 * Draws a flow as a swimlane chart, lanes across and time from left to right.
 *
 * @returns a complete `<svg>` for the page itself; its colours come from `flow-chart.css`
 * @throws Error when the flow names a role or a node that does not exist
 */
export function flowChart(flow: Flow, roles: readonly Role[], options: FlowChartOptions): string {
  const chart = readChart(flow, roles, options);
  return drawChart(chart, wideLayout(chart));
}

/**
 * Draws a flow in one column for narrow screens; each box carries its lane as a tag.
 *
 * @returns a complete `<svg>`, as `flowChart` does
 * @throws Error when the flow names a role or a node that does not exist
 */
export function flowChartNarrow(
  flow: Flow,
  roles: readonly Role[],
  options: FlowChartOptions,
): string {
  const chart = readChart(flow, roles, options);
  return drawChart(chart, narrowLayout(chart));
}
