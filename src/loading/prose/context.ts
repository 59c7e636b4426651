import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Code } from '../../diagnostics/codes.ts';
import type { Arguments } from '../../diagnostics/finding.ts';
import type { Localised } from '../../model/localised.ts';
import type { Fault } from '../source.ts';
import { suggestion } from '../suggestion.ts';
import { proseComponents } from './components.ts';

/** Gathers faults while a syntax tree is converted. */
export class Context {
  readonly faults: Fault[] = [];
  readonly definitions: ReadonlyMap<string, string>;

  constructor(definitions: ReadonlyMap<string, string>) {
    this.definitions = definitions;
  }

  report(node: Node, code: Code, args: Arguments): void {
    const start = node.position?.start;
    this.faults.push({
      code,
      args,
      ...(start ? { position: { line: start.line, column: start.column } } : {}),
    });
  }

  unsupported(node: Node, thing: Localised): void {
    this.report(node, 'prose/unsupported', { thing });
  }

  expression(node: Node & { value: string }): void {
    const source = `{${node.value}}`;
    this.report(node, 'prose/expression', {
      source: source.length > 40 ? `${source.slice(0, 39)}…` : source,
    });
  }

  /** Checks a component's name and attributes. */
  component(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    const name = node.name ?? '';
    const known = proseComponents[name];
    if (!known) {
      const isHtml = /^[a-z]/.test(name);
      if (isHtml) this.report(node, 'prose/html', { name });
      else {
        const names = Object.keys(proseComponents);
        this.report(node, 'prose/component', {
          name,
          known: names.map((one) => `<${one}>`).join(', '),
          suggestion: suggestion(name, names),
        });
      }
      return;
    }
    for (const attribute of node.attributes) {
      const problem = attributeProblem(attribute, known);
      if (!problem) continue;
      this.report(node, 'prose/attribute', {
        name: attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`,
        component: name,
        problem,
        known: known.join(', ') || '–',
      });
    }
  }
}

function attributeProblem(
  attribute: MdxJsxFlowElement['attributes'][number],
  known: readonly string[],
): Localised | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
    return { zh: '它是表达式', en: 'it is an expression' };
  }
  if (!known.includes(attribute.name)) return { zh: '没有这个属性', en: 'it is not known' };
  return undefined;
}
