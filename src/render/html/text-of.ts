import type { ElementContent } from 'hast';

/** The text of a piece of HTML, with a blank for a line break. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? ' ' : node.children.map(textOf).join('');
}
