import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Localised } from '../../model/localised.ts';
import type { Prose, ProseBlock } from '../../model/prose.ts';
import { proseText } from '../../model/prose.ts';
import type { BodyPart, RecordKind } from '../../model/record-kind.ts';
import type { Code } from '../../diagnostics/codes.ts';
import type { Position } from '../../diagnostics/finding.ts';
import { deepestProse } from '../limits.ts';
import { tooDeep } from '../problems.ts';
import type { Fault } from '../source.ts';
import { short } from '../expected.ts';
import { suggestion } from '../suggestion.ts';
import { blocks } from './blocks.ts';
import { complexityFaults, depthFault } from './complexity.ts';
import { Context } from './context.ts';
import { parseTree } from './parse-tree.ts';

/**
 * Reads the prose of an MDX record.
 *
 * @param text the prose, lines ending in LF
 * @param kind says whether the prose has parts
 * @param firstLine number of the prose's first line in the file
 * @param missing where to write it when there is none
 */
export function readProse(
  text: string,
  kind: RecordKind,
  firstLine: number,
  missing: Position,
): { prose: Prose; faults: Fault[] } {
  const complexity = complexityFaults(text, firstLine);
  if (complexity.length > 0) return { prose: {}, faults: complexity };
  const parsed = parse(text, firstLine);
  if (!parsed.tree) return { prose: {}, faults: parsed.faults };
  const context = new Context(text, firstLine, definitionsOf(parsed.tree));
  const prose = kind.parts
    ? readParts(parsed.tree, kind.parts, context)
    : { '': blocks(parsed.tree.children, context) };
  if (!kind.parts && kind.prose && isBlank(prose[''])) {
    const args = { part: kind.prose, help: kind.help };
    context.faults.push({ code: 'prose/missing', args, position: missing });
  }
  // Where a tag is broken, what stands in which part is anybody's guess.
  const faults =
    parsed.faults.length === 0
      ? context.faults
      : [...parsed.faults, ...context.faults.filter(({ code }) => !ofParts.has(code))];
  return { prose, faults };
}

const ofParts: ReadonlySet<Code> = new Set([
  'prose/outside-parts',
  'prose/unknown-part',
  'prose/duplicate-part',
  'prose/missing',
]);

function parse(text: string, firstLine: number): { tree?: Root; faults: Fault[] } {
  try {
    const { tree, faults } = parseTree(text, firstLine);
    const deep = tree && depthFault(tree, firstLine);
    return deep ? { faults: [...faults, deep] } : { ...(tree ? { tree } : {}), faults };
  } catch (error) {
    // The parser's own recursion gives out, at nesting that complexityFaults does not foresee.
    if (!(error instanceof RangeError)) throw error;
    return { faults: [{ code: 'file/too-complex', args: { problem: tooDeep(deepestProse) } }] };
  }
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
      const free = ids.filter((one) => !prose[one]);
      const args = { id: short(id), known, suggestion: suggestion(id, free) };
      context.report(part, 'prose/unknown-part', args);
    } else if (prose[id]) {
      context.report(part, 'prose/duplicate-part', { id });
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
