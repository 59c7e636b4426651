import type { Block } from '../../../document/block.ts';
import { mapNodes } from './map-nodes.ts';

/** Entries that two pages of contents hold. */
const mostEntries = 80;

/** Deepest level, 1 to 3, that keeps the list of contents to about two pages. */
export function contentsDepth(blocks: readonly Block[]): number {
  const levels: number[] = [];
  mapNodes(blocks, (node) => {
    if (node.type === 'heading') levels.push(Number(node['level']));
    return node;
  });
  const fits = (depth: number) => levels.filter((level) => level <= depth).length <= mostEntries;
  return [3, 2].find(fits) ?? 1;
}
