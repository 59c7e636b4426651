import type { ChartNode } from '../chart.ts';
import type { FlowMessages } from '../messages.ts';
import { colours, sideColour } from './colours.ts';
import { drawText } from './draw-text.ts';
import type { LayoutBox, LayoutText } from './layout.ts';
import { element, escapeText } from './svg.ts';

const cornerRadius = 8;
const ringGap = 3;

/** Draws a box with its texts, as a link where its number has a page. */
export function drawBox(box: LayoutBox, messages: FlowMessages): string {
  const { node, tag } = box;
  const name = boxName(node, messages);
  const { side } = node.lane;
  const radius = node.terminal ? Math.min(box.height / 2, 22) : cornerRadius;
  const parts = [
    element('title', {}, escapeText(name)),
    element('rect', {
      class: 'flow-chart__ring',
      x: box.x - ringGap,
      y: box.y - ringGap,
      width: box.width + 2 * ringGap,
      height: box.height + 2 * ringGap,
      rx: radius + ringGap,
      fill: 'none',
    }),
    element('rect', {
      class: `flow-chart__box flow-chart__box--${node.terminal ? 'end' : side}`,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: radius,
      fill: node.terminal ? colours.end : colours.box,
      stroke: node.terminal ? 'none' : sideColour(side, 'edge'),
      'stroke-width': 1.2,
    }),
  ];
  if (tag) {
    const { x, y, width, height } = tag;
    const fill = sideColour(side, 'soft');
    parts.push(element('rect', { x, y, width, height, rx: height / 2, fill }));
  }
  parts.push(...box.texts.map((text) => drawText(text, textColour(text, node))));
  return node.href === undefined
    ? element('g', { role: 'img', 'aria-label': name }, ...parts)
    : element('a', { href: node.href, 'aria-label': name }, ...parts);
}

/** What a box is called where it cannot be seen: number, title, who takes part, and its lane. */
function boxName({ number, title, others, lane }: ChartNode, messages: FlowMessages): string {
  const named = [
    number === undefined ? title : `${number} ${title}`,
    ...(others.length > 0 ? [messages.participants(others.map((role) => role.title))] : []),
    messages.lane(lane.title),
  ];
  return named.join(messages.clauseSeparator);
}

function textColour({ block }: LayoutText, { terminal, lane }: ChartNode): string {
  if (terminal && block.font !== 'tag') return colours.endText;
  if (block.font === 'number' || block.font === 'tag') return sideColour(lane.side, 'strong');
  return block.font === 'others' ? colours.muted : 'currentColor';
}
