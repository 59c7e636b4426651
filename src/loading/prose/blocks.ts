import type { ListItem, RootContent } from 'mdast';
import type { ProseBlock, ProseItem } from '../../model/prose.ts';
import { short } from '../expected.ts';
import type { Context } from './context.ts';
import { inlines } from './inline.ts';
import { isModuleCode } from './module-lines.ts';
import { nestedPart } from './components.ts';
import { isSafeUrl } from './safe-url.ts';

/** Converts blocks; what a record may not hold is reported and left out. */
export function blocks(nodes: readonly RootContent[], context: Context): ProseBlock[] {
  return nodes.flatMap((node) => block(node, context));
}

function block(node: RootContent, context: Context): ProseBlock[] {
  switch (node.type) {
    case 'paragraph': {
      if (isModuleCode(context.textOf(node))) {
        context.report(node, 'prose/import-export', {});
        return [];
      }
      const children = inlines(node.children, context);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading':
      return [{ type: 'heading', level: node.depth, children: inlines(node.children, context) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? 1,
          items: node.children.map((item) => listItem(item, context)),
        },
      ];
    case 'table': {
      const [head, ...rows] = node.children.map((row) =>
        row.children.map((cell) => inlines(cell.children, context)),
      );
      return [{ type: 'table', head: head ?? [], rows }];
    }
    case 'code':
      return [{ type: 'code', value: node.value }];
    case 'blockquote':
      return [{ type: 'quote', children: blocks(node.children, context) }];
    case 'thematicBreak':
      return [{ type: 'divider' }];
    case 'mdxFlowExpression':
      context.expression(node);
      return [];
    case 'mdxJsxFlowElement': {
      context.component(node);
      if (node.name === 'Part') context.unsupported(node, nestedPart);
      const children = blocks(node.children, context);
      return node.name === 'Note' ? [{ type: 'note', children }] : children;
    }
    case 'footnoteDefinition':
      context.unsupported(node, { zh: '脚注', en: 'footnotes' });
      return [];
    case 'html':
      context.report(node, 'prose/html', { name: short(node.value) });
      return [];
    case 'definition':
      if (!isSafeUrl(node.url)) context.report(node, 'prose/url', { url: short(node.url) });
      return [];
    case 'yaml':
      return [];
    default:
      context.unsupported(node, { zh: `“${node.type}”`, en: `“${node.type}”` });
      return [];
  }
}

function listItem(item: ListItem, context: Context): ProseItem {
  const children = blocks(item.children, context);
  return typeof item.checked === 'boolean' ? { checked: item.checked, children } : { children };
}
