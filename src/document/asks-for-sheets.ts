import type { Block } from './block.ts';

/** Whether a block is the hint below a list to fill in, with a place to say how many sheets go on with it. */
export function asksForSheets(block: Block): boolean {
  return block.type === 'hint' && block.children.some(({ type }) => type === 'blank');
}
