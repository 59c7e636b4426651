import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Figure } from '../../document/block.ts';
import { label } from './label.ts';

/** What a picture must not hold: anything that runs, or that fetches from elsewhere. */
const active =
  /<script|<foreignObject|<iframe|\son[a-z]+\s*=\s*["']|javascript:|href\s*=\s*["']\s*(?:https?:)?\/\//i;

/**
 * A picture with what it says in words. Its SVG stands in the page, so that it follows the theme.
 *
 * @throws Error for an SVG that could run code or fetch something
 */
export function figure({ svg, alt, caption }: Figure): Element {
  const start = svg.indexOf('<svg');
  if (start < 0 || active.test(svg)) throw new Error(`HTML: the figure "${alt}" is no plain SVG`);
  // hast's own types leave out markup that is passed on as it is.
  const picture = { type: 'raw', value: svg.slice(start) } as unknown as ElementContent;
  return h('figure', [
    h('div', { className: 'picture', role: 'img', ariaLabel: alt }, [picture]),
    ...(caption ? [h('figcaption', label(caption))] : []),
  ]);
}
