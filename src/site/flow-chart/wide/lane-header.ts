import type { Chart } from '../chart.ts';
import { flowMessages } from '../messages.ts';
import { fonts } from '../text/fonts.ts';
import { textBlock, type TextBlock } from '../text/text-block.ts';
import { longestUnit } from '../text/wrap-text.ts';
import type { GridLane } from './grid.ts';
import { metrics } from './metrics.ts';

/** The texts at the head of a lane: its side, then its role. */
export function laneTitle(chart: Chart, { role }: GridLane, width: number): readonly TextBlock[] {
  return [
    textBlock(flowMessages[chart.language].sides[role.side], 'side', width),
    textBlock(role.title, 'lane', width),
  ];
}

/** The room for the texts of the lanes' heads, in px: breaks no word of a role's title. */
export function laneTitleWidth(lanes: readonly GridLane[]): number {
  const words = lanes.map(({ role }) => Math.ceil(longestUnit(role.title, fonts.lane)));
  return Math.max(metrics.laneTitleWidth, ...words);
}

/** The height that a lane needs for its head, the padding below aside, in px. */
export function laneTitleHeight(chart: Chart, lanes: readonly GridLane[], lane: GridLane): number {
  const blocks = laneTitle(chart, lane, laneTitleWidth(lanes));
  return metrics.lanePadding + blocks.reduce((sum, { height }) => sum + height, 0);
}
