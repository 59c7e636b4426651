import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, BlockType, Heading, List } from '../../document/block.ts';
import type { HtmlContext } from './context.ts';
import { fields } from './fields.ts';
import { figure } from './figure.ts';
import { label } from './label.ts';
import { languageTags } from './language-tags.ts';
import { signatures } from './signatures.ts';
import { table } from './table.ts';

type Handler<T extends Block = Block> = (block: T, context: HtmlContext) => Element;

const handlers: { [T in BlockType]: Handler<Block & { type: T }> } = {
  heading,
  paragraph: ({ children }, context) => h('p', context.inlines(children, context)),
  list,
  table,
  fields,
  signatures,
  figure,
  code: ({ value }) => h('pre', [h('code', value)]),
  hint: ({ children }, context) =>
    h('p', { className: 'hint' }, context.inlines(children, context)),
  quote: ({ children }, context) => h('blockquote', context.blocks(children, context)),
  note: ({ children }, context) =>
    h('div', { className: 'note', role: 'note' }, context.blocks(children, context)),
  prose: ({ children, language }, context) =>
    h(
      'div',
      { className: 'prose', lang: languageTags[language] },
      context.blocks(children, { ...context, language }),
    ),
  divider: () => h('hr'),
  pageBreak: () => h('div', { className: 'page-break' }),
};

/**
 * Blocks as HTML elements.
 *
 * @throws Error for a block that has no handler
 */
export function renderBlocks(blocks: readonly Block[], context: HtmlContext): Element[] {
  return blocks.map((block) => {
    const handler = handlers[block.type] as Handler | undefined;
    if (!handler) throw new Error(`HTML: no handler for block "${block.type}"`);
    return handler(block, context);
  });
}

function heading({ level, id, number, text }: Heading, { headingShift }: HtmlContext): Element {
  return h(`h${String(level + headingShift)}`, { id, className: `level-${String(level)}` }, [
    ...(number ? [h('span', { className: 'number' }, number), ' '] : []),
    ...label(text),
  ]);
}

function list({ ordered, start, items }: List, context: HtmlContext): Element {
  const children = items.map((item) => h('li', context.blocks(item, context)));
  return ordered ? h('ol', start === 1 ? {} : { start }, children) : h('ul', children);
}
