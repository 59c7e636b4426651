import type { Chart, ChartNode } from '../chart.ts';
import { stackTexts, type LayoutBox } from '../drawing/layout.ts';
import { othersText } from '../text/others-text.ts';
import { textBlock } from '../text/text-block.ts';
import { narrowMetrics } from './narrow-metrics.ts';

/** Lays out a box from `y` on: number and lane's tag in the first line, then title and participants. */
export function narrowBox(
  chart: Chart,
  node: ChartNode,
  frame: { readonly x: number; readonly y: number; readonly width: number },
  leastHeight: number,
): LayoutBox {
  const { padding, between, tagPadding } = narrowMetrics;
  const { x, y, width } = frame;
  const inner = width - 2 * padding;
  const tagText = textBlock(node.lane.title, 'tag', inner - 2 * tagPadding);
  const number = node.number === undefined ? [] : [textBlock(node.number, 'number', inner)];
  const others = othersText(node, chart.language);
  const blocks = [
    ...number,
    textBlock(node.title, 'title', inner),
    ...(others === undefined ? [] : [textBlock(others, 'others', inner)]),
  ];
  const tagWidth = tagText.width + 2 * tagPadding;
  const beside =
    tagText.lines.length === 1 && (blocks[0]?.width ?? 0) + 2 * between + tagWidth <= inner;
  const tagHeight = tagText.height + between;
  const top = y + padding + (beside ? 0 : tagHeight + between);
  const texts = stackTexts(blocks, x + padding, top, 'start', between);
  const tag = {
    x: beside ? x + width - padding - tagWidth : x + padding,
    y: y + padding - between / 2,
    width: tagWidth,
    height: tagHeight,
  };
  const text = {
    block: tagText,
    x: tag.x + tagWidth / 2,
    y: tag.y + between / 2,
    align: 'middle',
  } as const;
  const bottom = Math.max(tag.y + tag.height, ...texts.map((text) => text.y + text.block.height));
  return {
    node,
    x,
    y,
    width,
    height: Math.max(leastHeight, bottom + padding - y),
    texts,
    tag: { ...tag, text },
  };
}
