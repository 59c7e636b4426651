import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Localised } from '../../model/localised.ts';
import type { Prose, ProseBlock } from '../../model/prose.ts';
import { proseText } from '../../model/prose.ts';
import type { BodyPart, RecordKind } from '../../model/record-kind.ts';
import type { Fault } from '../source.ts';
import { suggestion } from '../suggestion.ts';
import { blocks } from './blocks.ts';
import { Context } from './context.ts';
import { parseTree } from './parse-tree.ts';

/**
 * Reads the prose of an MDX record.
 *
 * @param padded the prose at its true lines, as {@link readFrontMatter} gives it
 * @param kind says whether the prose has parts
 * @param startLine line to blame where the prose is missing altogether
 */
export function readProse(
  padded: string,
  kind: RecordKind,
  startLine: number,
): { prose: Prose; faults: Fault[] } {
  const parsed = parseTree(padded);
  if ('fault' in parsed) return { prose: {}, faults: [parsed.fault] };
  const context = new Context(definitionsOf(parsed.tree));
  const prose = kind.parts
    ? readParts(parsed.tree, kind.parts, context)
    : { '': blocks(parsed.tree.children, context) };
  const position = { line: startLine, column: 1 };
  if (!kind.parts && kind.prose && isBlank(prose[''])) {
    const args = { part: kind.prose, help: kind.help };
    context.faults.push({ code: 'prose/missing', args, position });
  }
  return { prose, faults: context.faults };
}

/** Whether a part says nothing. */
function isBlank(part: ProseBlock[] | undefined): boolean {
  return !part || proseText(part) === '';
}

function definitionsOf(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    definitions.set(node.identifier, node.url);
  });
  return definitions;
}

function readParts(tree: Root, parts: readonly BodyPart[], context: Context): Prose {
  const prose: Prose = {};
  const ids = parts.map((part) => part.id);
  const known = knownParts(parts);
  for (const node of tree.children) {
    const part = partOf(node);
    if (!part) {
      const kept = blocks([node], context);
      if (kept.length > 0) context.report(node, 'prose/outside-parts', { known });
      continue;
    }
    context.component(part);
    const attribute = part.attributes.find(
      (one) => one.type === 'mdxJsxAttribute' && one.name === 'id',
    );
    const id = typeof attribute?.value === 'string' ? attribute.value : '';
    const content = blocks(part.children, context);
    if (!ids.includes(id)) {
      context.report(node, 'prose/unknown-part', { id, known, suggestion: suggestion(id, ids) });
    } else if (prose[id]) {
      context.report(node, 'prose/duplicate-part', { id });
    } else {
      prose[id] = content;
    }
  }
  return prose;
}

/** A `<Part>` on its own, whether MDX took it for a block or, written on one line, for text. */
function partOf(node: RootContent): MdxJsxFlowElement | MdxJsxTextElement | undefined {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Part') return node;
  const only = node.type === 'paragraph' && node.children.length === 1 && node.children[0];
  if (only && only.type === 'mdxJsxTextElement' && only.name === 'Part') {
    return { ...only, children: [{ type: 'paragraph', children: only.children }] as never };
  }
  return undefined;
}

function knownParts(parts: readonly BodyPart[]): Localised {
  return {
    zh: parts.map((part) => `${part.id}（${part.labels.zh}）`).join('、'),
    en: parts.map((part) => `${part.id} (${part.labels.en})`).join(', '),
  };
}
