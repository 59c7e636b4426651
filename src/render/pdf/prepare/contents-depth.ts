import type { Block } from '../../../document/block.ts';
import { mapNodes } from './map-nodes.ts';

/** Entries that two pages of contents hold. */
const mostEntries = 80;

/** Deepest level, 1 to 3, that keeps the list of contents to about two pages. */
export function contentsDepth(blocks: readonly Block[]): number {
  const counts = [0, 0, 0, 0];
  mapNodes(blocks, (node) => {
    if (node.type === 'heading') counts[Number(node.level) - 1]! += 1;
    return node;
  });
  const [first = 0, second = 0, third = 0] = counts;
  if (first + second + third <= mostEntries) return 3;
  return first + second <= mostEntries ? 2 : 1;
}
