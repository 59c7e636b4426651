import type { Heading } from '../../../document/block.ts';
import { mapNodes } from './map-nodes.ts';

/**
 * Closes gaps in the levels of headings: one that skips levels moves up to just below the heading
 * that it belongs to, and equal neighbours stay equal. PDF/UA refuses a skipped level.
 */
export function closeHeadingGaps<T>(blocks: T): T {
  const open: Heading['level'][] = [];
  return mapNodes(blocks, (node) => {
    if (node.type !== 'heading') return node;
    const level = (node as unknown as Heading).level;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return level === open.length ? node : { ...node, level: open.length };
  });
}
