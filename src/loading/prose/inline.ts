import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../model/prose.ts';
import type { Context } from './context.ts';
import { short } from '../expected.ts';
import { hasHiddenCharacter } from '../hidden-characters.ts';
import { nestedPart } from './components.ts';
import { isSafeUrl } from './safe-url.ts';

/** Converts running text; what a record may not hold is reported and left out. */
export function inlines(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return nodes.flatMap((node) => inline(node, context));
}

function inline(node: PhrasingContent, context: Context): Inline[] {
  switch (node.type) {
    case 'text':
      // Where the file holds the character itself, that has been told; here it is an entity.
      if (hasHiddenCharacter(node.value) && !hasHiddenCharacter(context.textOf(node))) {
        context.unsupported(node, { zh: '不可见的控制字符', en: 'an invisible control character' });
      }
      return [{ type: 'text', value: joinLines(node.value) }];
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
      context.report(node, 'prose/html', { name: short(node.value) });
      return [];
    case 'mdxTextExpression':
      context.expression(node);
      return [];
    case 'mdxJsxTextElement':
      context.component(node);
      if (node.name === 'Part') context.unsupported(node, nestedPart);
      return inlines(node.children, context);
  }
}

/** Lines of one Chinese sentence join without a space, lines of an English one with one. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return text.includes('\n')
    ? lines.reduce(
        (joined, line) =>
          joined + (wide.test(joined.at(-1) ?? '') && wide.test(line[0] ?? '') ? '' : ' ') + line,
      )
    : text;
}

const wide = /[\u2e80-\u9fff\uff00-\uffef]/;

function link(url: string, children: Inline[], node: PhrasingContent, context: Context): Inline[] {
  if (isSafeUrl(url)) return [{ type: 'link', href: url, children }];
  context.report(node, 'prose/url', { url: short(url) });
  return children;
}
