import type { ProseBlock } from '../model/prose.ts';
import type { Block, Inline } from './block.ts';
import type { BuildContext } from './build-context.ts';
import { mainLanguage } from './language.ts';

/**
 * A record's prose as blocks of the document. Its headings become bold paragraphs: the contents
 * list holds the document's own sections only.
 */
export function proseBlocks(prose: readonly ProseBlock[], context: BuildContext): Block[] {
  const language = context.project?.project.data.languages[0] ?? mainLanguage(context.language);
  if (prose.length === 0) return [];
  return [{ type: 'prose', language, children: prose.map(block) }];
}

function block(node: ProseBlock): Block {
  switch (node.type) {
    case 'heading':
      return { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered,
        start: node.start,
        items: node.items.map(({ checked, children }) => {
          const content = children.map(block);
          return checked === undefined ? content : withCheck(content, checked);
        }),
      };
    case 'table':
      return {
        type: 'table',
        columns: node.head.map(() => ({ width: 1 })),
        head: node.head,
        rows: node.rows.map((row) => node.head.map((_, index) => row[index] ?? [])),
      };
    case 'quote':
    case 'note':
      return { type: node.type, children: node.children.map(block) };
    default:
      return node;
  }
}

function withCheck([first, ...rest]: Block[], checked: boolean): Block[] {
  const mark: Inline[] = [
    { type: 'check', checked },
    { type: 'text', value: ' ' },
  ];
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', children: mark }, ...(first ? [first] : []), ...rest];
  }
  return [{ ...first, children: [...mark, ...first.children] }, ...rest];
}
