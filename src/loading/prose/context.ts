import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Code } from '../../diagnostics/codes.ts';
import type { Arguments, Position } from '../../diagnostics/finding.ts';
import type { Localised } from '../../model/localised.ts';
import { short } from '../expected.ts';
import { mostFieldFaults } from '../limits.ts';
import type { Fault } from '../source.ts';
import { suggestion } from '../suggestion.ts';
import { proseComponents } from './components.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Gathers faults while a syntax tree is converted. */
export class Context {
  readonly faults: Fault[] = [];
  readonly definitions: ReadonlyMap<string, string>;
  readonly #text: string;
  readonly #firstLine: number;

  /**
   * @param text the prose that the tree was made of
   * @param firstLine number of its first line in the file
   * @param definitions addresses of link references
   */
  constructor(text: string, firstLine: number, definitions: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#firstLine = firstLine;
    this.definitions = definitions;
  }

  /** Notes a fault; of more than anybody would read, the first ones. */
  report(node: Node, code: Code, args: Arguments): void {
    if (this.faults.length >= mostFieldFaults) return;
    const position = this.#place(node, code);
    this.faults.push({ code, args, ...(position ? { position } : {}) });
  }

  /** What the author wrote for a node. */
  textOf({ position }: Node): string {
    return this.#text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }

  unsupported(node: Node, thing: Localised): void {
    this.report(node, 'prose/unsupported', { thing });
  }

  expression(node: Node & { value: string }): void {
    this.report(node, 'prose/expression', { source: short(`{${node.value}}`) });
  }

  /** Checks a component's name and attributes. */
  component(node: Component): void {
    const name = node.name ?? '';
    const known = proseComponents.get(name);
    if (!known) {
      const isHtml = /^[a-z]/.test(name);
      if (isHtml) this.report(node, 'prose/html', { name: short(name) });
      else {
        const names = [...proseComponents.keys()];
        this.report(node, 'prose/component', {
          name: short(name),
          known: names.map((one) => `<${one}>`).join(', '),
          suggestion: suggestion(name, names),
        });
      }
      return;
    }
    for (const attribute of node.attributes) {
      const problem = attributeProblem(attribute, known);
      if (!problem) continue;
      const isNamed = attribute.type === 'mdxJsxAttribute';
      this.report(attribute.position ? attribute : node, 'prose/attribute', {
        name: short(isNamed ? attribute.name : `{${attribute.value}}`),
        component: name,
        problem,
        known: known.join(', ') || '–',
        suggestion: isNamed ? suggestion(attribute.name, known) : { zh: '', en: '' },
      });
    }
  }

  /** A block by its first line, and a component by its opening tag: the rest of it may be right. */
  #place(node: Node, code: Code): Position | undefined {
    if (!node.position) return undefined;
    const { start } = node.position;
    const text = this.textOf(node);
    const tag = code === 'prose/expression' ? undefined : /^<[^\n>]*>?/.exec(text)?.[0];
    const line = tag ?? /^[^\n]*/.exec(text)?.[0].trimEnd() ?? '';
    return {
      line: start.line + this.#firstLine - 1,
      column: start.column,
      endLine: start.line + this.#firstLine - 1,
      endColumn: start.column + line.length,
    };
  }
}

function attributeProblem(
  attribute: MdxJsxFlowElement['attributes'][number],
  known: readonly string[],
): Localised | undefined {
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  ) {
    return { zh: '它是表达式', en: 'it is an expression' };
  }
  if (!known.includes(attribute.name)) return { zh: '没有这个属性', en: 'it is not known' };
  if (typeof attribute.value !== 'string') return { zh: '它没有值', en: 'it has no value' };
  return undefined;
}
