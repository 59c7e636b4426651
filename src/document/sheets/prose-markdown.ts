import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Inline, ProseBlock } from '../../model/prose.ts';

const processor = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*' })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** A record's prose as the text that it would be written as; read again, it is the same prose. */
export function proseMarkdown(blocks: readonly ProseBlock[]): string {
  const root: Root = { type: 'root', children: blocks.map(block) };
  return processor.stringify(root).trimEnd();
}

function block(node: ProseBlock): RootContent {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: node.children.map(inline) };
    case 'heading':
      return {
        type: 'heading',
        depth: Math.min(Math.max(node.level, 1), 6) as 1,
        children: node.children.map(inline),
      };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered,
        start: node.ordered ? node.start : null,
        spread: false,
        children: node.items.map(({ checked, children }) => ({
          type: 'listItem',
          checked: checked ?? null,
          spread: false,
          children: children.map(block) as BlockContent[],
        })),
      };
    case 'table':
      return {
        type: 'table',
        children: [node.head, ...node.rows].map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: cell.map(inline) })),
        })),
      };
    case 'code':
      return { type: 'code', value: node.value };
    case 'quote':
      return { type: 'blockquote', children: node.children.map(block) as BlockContent[] };
    case 'note':
      return {
        type: 'mdxJsxFlowElement',
        name: 'Note',
        attributes: [],
        children: node.children.map(block) as BlockContent[],
      };
    case 'divider':
      return { type: 'thematicBreak' };
  }
}

function inline(node: Inline): PhrasingContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'strong':
    case 'emphasis':
    case 'delete':
      return { type: node.type, children: node.children.map(inline) };
    case 'code':
      return { type: 'inlineCode', value: node.value };
    case 'link':
      return { type: 'link', url: node.href, children: node.children.map(inline) };
    case 'break':
      return { type: 'break' };
  }
}
