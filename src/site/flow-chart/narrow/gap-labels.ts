import type { ChartEdge } from '../chart.ts';
import type { LayoutText, Rectangle } from '../drawing/layout.ts';
import { textBlock, type TextBlock } from '../text/text-block.ts';
import { labelRoom } from './column-width.ts';
import { narrowMetrics } from './narrow-metrics.ts';
import { leadsDown } from './side-lines.ts';

/** A label in the gap below the box at `gap`, on one side of the arrow in the middle. */
export interface GapLabel {
  readonly edge: ChartEdge;
  readonly gap: number;
  readonly side: 'left' | 'right';
  readonly text: TextBlock;
  /** Whether it stands at the arrow in the middle, not at the outer edge. */
  readonly inside: boolean;
}

/** Gives each label its gap: documents where they arrive, conditions where their arrow leaves. */
export function gapLabels(edges: readonly ChartEdge[], boxWidth: number): readonly GapLabel[] {
  const room = labelRoom(boxWidth);
  return edges.flatMap((edge): readonly GapLabel[] => {
    if (edge.label === undefined) return [];
    const { from, to, kind } = edge;
    const text = textBlock(edge.label, 'label', room);
    const inside = leadsDown(edge, edges);
    if (kind === 'documents') {
      const gap = from < to ? to - 1 : to;
      return [{ edge, gap, side: 'right', text, inside }];
    }
    return [{ edge, gap: to < from ? from - 1 : from, side: 'left', text, inside }];
  });
}

/** The height of the gap below the box at `gap`, in px; the last box has none unless it has labels. */
export function gapHeight(labels: readonly GapLabel[], gap: number, last: boolean): number {
  const heights = (['left', 'right'] as const).map((side) => stackHeight(labels, gap, side));
  const highest = Math.max(...heights);
  const needed = highest === 0 ? 0 : highest + 2 * narrowMetrics.labelMargin;
  return Math.max(last ? 0 : narrowMetrics.gap, needed);
}

/** Where a label stands in the gap between `top` and `bottom`, below labels of the same side before it. */
export function gapLabelText(
  label: GapLabel,
  labels: readonly GapLabel[],
  box: Rectangle,
  bottom: number,
): LayoutText {
  const { gap, side, text, inside } = label;
  const top = box.y + box.height;
  const before = labels.slice(0, labels.indexOf(label));
  const y = (top + bottom - stackHeight(labels, gap, side)) / 2 + stackHeight(before, gap, side);
  const middle = box.x + box.width / 2;
  const { labelMargin } = narrowMetrics;
  if (inside) return { block: text, x: middle - labelMargin, y, align: 'end' };
  if (side === 'left') return { block: text, x: box.x + 2, y, align: 'start' };
  return { block: text, x: box.x + box.width - 2, y, align: 'end' };
}

function stackHeight(labels: readonly GapLabel[], gap: number, side: GapLabel['side']): number {
  return labels
    .filter((label) => label.gap === gap && label.side === side)
    .reduce((sum, { text }) => sum + text.height + 2, 0);
}
