import type { Label } from '../../../document/label.ts';
import { mapNodes } from './map-nodes.ts';

/**
 * Leaves only targets that work on their own: addresses with a protocol that a reader may open, and
 * headings of the document itself as `#id`. Any other link keeps its text and loses its target.
 */
export function checkLinkTargets<T>(value: T): T {
  const ids = new Set<unknown>();
  mapNodes(value, (node) => {
    if (node.type === 'heading') ids.add(node.id);
    return node;
  });
  return mapNodes(value, (node) => {
    if (node.type === 'link') {
      const href = target(String(node.href), ids);
      return href === node.href ? node : { ...node, href };
    }
    if (node.type !== 'pageReference' || ids.has(node.id)) return node;
    const text = node.text as Label;
    return typeof text === 'string'
      ? { type: 'text', value: text }
      : { type: 'bilingual', ...text, stacked: false };
  });
}

function target(href: string, ids: ReadonlySet<unknown>): string {
  if (href.startsWith('#')) return ids.has(href.slice(1)) ? href : '';
  if (!URL.canParse(href)) return '';
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : '';
}
