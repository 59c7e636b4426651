import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../../document/block.ts';
import type { HtmlContext } from './context.ts';

/** Gathers blocks into a section for each heading of the first level; what stands before stays free. */
export function sections(blocks: readonly Block[], context: HtmlContext): Element[] {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  const [before = [], ...titled] = groups;
  return [
    ...context.blocks(before, context),
    ...titled.map((group) => {
      const [heading] = group;
      const { id, runsOn } = heading?.type === 'heading' ? heading : {};
      const properties = { ariaLabelledBy: id, ...(runsOn ? { className: 'runs-on' } : {}) };
      return h('section', properties, context.blocks(group, context));
    }),
  ];
}
