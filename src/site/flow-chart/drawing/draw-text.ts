import { fonts, lineHeight, type FontName } from '../text/fonts.ts';
import { isWide } from '../text/text-width.ts';
import type { LayoutText } from './layout.ts';
import { element, escapeText } from './svg.ts';

/** Share of the line height from the top of a line to its base line. */
const baseline = 0.76;

/** Draws lines of text, each as a line of one text element; between Latin lines stands a space. */
export function drawText({ block, x, y, align }: LayoutText, fill: string): string {
  const step = lineHeight(block.font);
  const lines = block.lines.map((line, index) =>
    element('tspan', { x, y: y + step * (index + baseline) }, escapeText(line)),
  );
  return element(
    'text',
    {
      class: `flow-chart__${block.font}`,
      fill,
      'font-size': fonts[block.font].size,
      'font-weight': weight(block.font),
      'text-anchor': align === 'start' ? undefined : align,
    },
    lines.join(align === 'start' && !isWide(block.lines.join('')) ? ' ' : ''),
  );
}

function weight(font: FontName): number | undefined {
  return 'bold' in fonts[font] ? 600 : undefined;
}
