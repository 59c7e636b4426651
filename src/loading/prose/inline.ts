import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../model/prose.ts';
import type { Context } from './context.ts';
import { hasHiddenCharacter } from '../hidden-characters.ts';

/** Converts running text; what a record may not hold is reported and left out. */
export function inlines(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return nodes.flatMap((node) => inline(node, context));
}

function inline(node: PhrasingContent, context: Context): Inline[] {
  switch (node.type) {
    case 'text':
      if (hasHiddenCharacter(node.value)) {
        context.unsupported(node, { zh: '不可见的控制字符', en: 'an invisible control character' });
        return [];
      }
      return [{ type: 'text', value: node.value.replaceAll(/\s*\n\s*/g, joinLines(node.value)) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: inlines(node.children, context) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return link(node.url, inlines(node.children, context), node, context);
    case 'linkReference':
      return link(
        context.definitions.get(node.identifier) ?? '',
        inlines(node.children, context),
        node,
        context,
      );
    case 'image':
    case 'imageReference':
      context.unsupported(node, { zh: '图片', en: 'pictures' });
      return [];
    case 'footnoteReference':
      context.unsupported(node, { zh: '脚注', en: 'footnotes' });
      return [];
    case 'html':
      context.report(node, 'prose/html', { name: node.value.slice(0, 30) });
      return [];
    case 'mdxTextExpression':
      context.expression(node);
      return [];
    case 'mdxJsxTextElement':
      context.component(node);
      return inlines(node.children, context);
  }
}

/** Lines of one Chinese sentence join without a space, lines of an English one with one. */
function joinLines(text: string): string {
  return /[\u2e80-\u9fff\uff00-\uffef]\s*\n\s*[\u2e80-\u9fff\uff00-\uffef]/.test(text) ? '' : ' ';
}

function link(url: string, children: Inline[], node: PhrasingContent, context: Context): Inline[] {
  if (isSafeUrl(url)) return [{ type: 'link', href: url, children }];
  context.report(node, 'prose/url', { url });
  return children;
}

const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether an address may stand in a record: web, mail, telephone, or inside the site. */
export function isSafeUrl(url: string): boolean {
  if (url === '') return false;
  try {
    // The base makes relative addresses parse; the parser drops the blanks that hide a protocol.
    return safeProtocols.has(new URL(url, 'https://site.invalid/').protocol);
  } catch {
    return false;
  }
}
