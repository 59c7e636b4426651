import { sideColour } from './colours.ts';
import { drawText } from './draw-text.ts';
import type { LayoutBox } from './layout.ts';
import { element } from './svg.ts';

const cornerRadius = 10;

/** Draws the tag of a box's lane, if the box has one; the box's name tells the lane already. */
export function drawTag({ node, tag }: LayoutBox): string {
  if (tag === undefined) return '';
  const { x, y, width, height, text } = tag;
  const { side } = node.lane;
  const rx = Math.min(height / 2, cornerRadius);
  const pill = element('rect', { x, y, width, height, rx, fill: sideColour(side, 'soft') });
  return pill + drawText(text, sideColour(side, 'strong'));
}
