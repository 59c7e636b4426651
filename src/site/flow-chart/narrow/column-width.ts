import type { Chart } from '../chart.ts';
import { leastBoxWidth } from '../text/box-text.ts';
import { fonts } from '../text/fonts.ts';
import { longestUnit } from '../text/wrap-text.ts';
import { narrowMetrics } from './narrow-metrics.ts';

/**
 * The width of the boxes in px: what the lines beside them leave, but enough for the longest word of a
 * box and, on either side of the arrow in the middle, of a label.
 */
export function columnWidth(chart: Chart, beside: number): number {
  const { chartWidth, margin } = narrowMetrics;
  const words = chart.edges.map(({ label }) => longestUnit(label ?? '', fonts.label));
  return Math.max(
    chartWidth - 2 * margin - beside,
    ...chart.nodes.map((node) => leastBoxWidth(chart, node) + 4),
    2 * (Math.ceil(Math.max(0, ...words)) + labelInset),
  );
}

/** The room for a label on one side of the arrow between two boxes, in px. */
export function labelRoom(width: number): number {
  return width / 2 - labelInset;
}

const labelInset = narrowMetrics.labelMargin + 4;
