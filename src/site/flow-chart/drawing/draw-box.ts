import type { Language } from '../../../model/localised.ts';
import type { ChartNode } from '../chart.ts';
import { flowMessages } from '../messages.ts';
import { othersText } from '../text/others-text.ts';
import { colours, sideColour } from './colours.ts';
import { drawText } from './draw-text.ts';
import type { LayoutBox, LayoutText } from './layout.ts';
import { element, escapeText } from './svg.ts';

const cornerRadius = 8;
const ringGap = 3;

/** Draws a box with its texts, as a link where its number has a page. */
export function drawBox(box: LayoutBox, language: Language): string {
  const { node } = box;
  const name = boxName(node, language);
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
  parts.push(box.texts.map((text) => drawText(text, textColour(text, node))).join(' '));
  return node.href === undefined
    ? element('g', { role: 'img', 'aria-label': name }, ...parts)
    : element('a', { href: node.href, 'aria-label': name }, ...parts);
}

/** What a box is called where it cannot be seen: what is written in it, and its lane. */
function boxName(node: ChartNode, language: Language): string {
  const { number, title, lane } = node;
  const messages = flowMessages[language];
  const written = [number, title, othersText(node, language)];
  return [written.filter((text) => text !== undefined).join(' '), messages.lane(lane.title)].join(
    messages.clauseSeparator,
  );
}

function textColour({ block }: LayoutText, { terminal, lane }: ChartNode): string {
  if (terminal) return colours.endText;
  if (block.font === 'number') return sideColour(lane.side, 'strong');
  return block.font === 'others' ? colours.muted : 'currentColor';
}
