import type { Chart, ChartNode } from '../chart.ts';
import { fonts } from './fonts.ts';
import { othersText } from './others-text.ts';
import { textBlock, type TextBlock } from './text-block.ts';
import { longestUnit } from './wrap-text.ts';

/** Space between a box's border and its text, and between two of its texts, in px. */
export const boxPadding = { x: 10, y: 10, between: 3 } as const;

/** The texts of a box from top to bottom, wrapped to its width. */
export interface BoxText {
  readonly blocks: readonly TextBlock[];
  /** Height of the texts with the padding around them, in px. */
  readonly height: number;
}

/** Wraps a node's number, title and further participants into a box of `width` px. */
export function boxText(chart: Chart, node: ChartNode, width: number): BoxText {
  const inner = width - 2 * boxPadding.x;
  const blocks: TextBlock[] = [];
  if (node.number !== undefined) blocks.push(textBlock(node.number, 'number', inner));
  blocks.push(textBlock(node.title, 'title', inner));
  const others = othersText(node, chart.language);
  if (others !== undefined) blocks.push(textBlock(others, 'others', inner));
  const texts = blocks.reduce((sum, { height }) => sum + height, 0);
  return { blocks, height: texts + (blocks.length - 1) * boxPadding.between + 2 * boxPadding.y };
}

/** The least width of a box that breaks no word of its texts, in px. */
export function leastBoxWidth(chart: Chart, node: ChartNode): number {
  const units = [
    longestUnit(node.title, fonts.title),
    longestUnit(node.number ?? '', fonts.number),
    longestUnit(othersText(node, chart.language) ?? '', fonts.others),
  ];
  return Math.ceil(Math.max(...units)) + 2 * boxPadding.x;
}
