import { parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';
import type { Localised } from '../model/localised.ts';
import type { DataPath } from '../model/project-records.ts';
import { chineseQuoteIn, chineseSignAt, type ChineseSign } from './chinese-punctuation.ts';
import { deepestData, mostFieldFaults, mostSyntaxFaults } from './limits.ts';
import { LineIndex, type Span } from './line-index.ts';
import { jsonProblem, tooDeep } from './problems.ts';
import type { Fault, Source, SourceNode } from './source.ts';

/** Reads JSON text. All faults are reported, not just the first. */
export function readJson(text: string): Source {
  const lines = once(() => new LineIndex(text));
  const tree = once(() => parseTree(text, [], options));
  const positionOf = (span: Span) => lines().range(span);
  const source = (data: unknown, faults: Fault[]): Source => ({
    data,
    faults,
    text,
    positionOf,
    nodeAt: (path) => find(tree(), path),
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const deep = tooDeepAt(text);
    if (deep !== undefined) return source(undefined, [deepFault(positionOf(oneCharacter(deep)))]);
    return source(undefined, syntaxFaults(text, firstErrors(text), positionOf));
  }
  const keys = countKeys(data, 0);
  if (keys === undefined) {
    return source(undefined, [deepFault(positionOf(oneCharacter(tooDeepAt(text) ?? 0)))]);
  }
  const root = keys < writtenKeys(text) ? tree() : undefined;
  return source(data, root ? duplicateKeys(root, positionOf) : []);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const options = { disallowComments: true, allowTrailingComma: false };

/** Errors at as many places as are reported; what follows them is not read. */
function firstErrors(text: string): ParseError[] {
  const errors: ParseError[] = [];
  if (text.trim() === '') return errors;
  const places = new Set<number>();
  const enough = new Error('enough');
  const onError = (error: ParseError['error'], offset: number, length: number) => {
    if (places.add(offset).size > mostSyntaxFaults) throw enough;
    errors.push({ error, offset, length });
  };
  try {
    visit(text, { onError }, options);
  } catch (error) {
    if (error !== enough) throw error;
  }
  return errors;
}

type PositionOf = Source['positionOf'];

function deepFault(position: Fault['position'] & object): Fault {
  return { code: 'file/too-complex', args: { problem: tooDeep(deepestData) }, position };
}

function syntaxFaults(text: string, errors: readonly ParseError[], positionOf: PositionOf) {
  // What the parser stumbles over twice at one place is one fault to the author.
  const first = errors.filter(
    ({ offset }, index) => index === 0 || errors[index - 1]?.offset !== offset,
  );
  // What follows a wrong sign looks wrong because of it.
  const signs = first.flatMap((error) => chineseSign(text, error) ?? []);
  const mistakes = signs.length > 0 ? signs : first.map((error) => mistakeAt(text, error));
  const faults = mistakes.slice(0, mostSyntaxFaults).map(({ problem, span }): Fault => ({
    code: 'json/syntax',
    args: { problem },
    position: positionOf(span),
  }));
  if (faults.length > 0) return faults;
  const problem = text.trim() === '' ? 'Empty' : 'InvalidSymbol';
  return [
    {
      code: 'json/syntax' as const,
      args: { problem: jsonProblem(problem) },
      position: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
  ];
}

function chineseSign(text: string, { error, offset, length }: ParseError): ChineseSign | undefined {
  return printParseErrorCode(error) === 'UnexpectedEndOfString'
    ? chineseQuoteIn(text, { start: offset, end: offset + length })
    : chineseSignAt(text, offset);
}

function mistakeAt(text: string, error: ParseError): { problem: Localised; span: Span } {
  const { problem, span } = explain(text, error);
  return { problem: jsonProblem(problem), span };
}

/** The parser stumbles at the next token; the author's mistake stands before it. */
function explain(text: string, error: ParseError): { problem: string; span: Span } {
  const problem = printParseErrorCode(error.error);
  const { offset, length } = error;
  const before = text.slice(0, offset).trimEnd().length;
  if (before === 0 && text.trim() === '') return { problem: 'Empty', span: { start: 0, end: 0 } };
  const next = text[offset];
  const closes = next === '}' || next === ']';
  if (closes && text[before - 1] === ',') {
    return { problem: 'TrailingComma', span: { start: before - 1, end: before } };
  }
  if (
    ['CommaExpected', 'ColonExpected', 'CloseBraceExpected', 'CloseBracketExpected'].includes(
      problem,
    ) ||
    (problem === 'ValueExpected' && offset >= text.trimEnd().length)
  ) {
    return { problem, span: { start: before, end: before } };
  }
  const end = offset + length;
  const line = text.slice(offset, end).search(/[\r\n]/);
  return { problem, span: { start: offset, end: line < 0 ? end : offset + line } };
}

/** How many fields the data has at all depths; undefined where it is nested too deeply. */
function countKeys(data: unknown, depth: number): number | undefined {
  if (typeof data !== 'object' || data === null) return 0;
  if (depth >= deepestData) return undefined;
  const values: unknown[] = Array.isArray(data) ? data : Object.values(data);
  let count = Array.isArray(data) ? 0 : values.length;
  for (const value of values) {
    const inner = countKeys(value, depth + 1);
    if (inner === undefined) return undefined;
    count += inner;
  }
  return count;
}

/** How many fields are written; more than the data has where one is given twice. */
function writtenKeys(text: string): number {
  let count = 0;
  for (let quote = text.indexOf('"'); quote >= 0;) {
    let after = afterString(text, quote);
    while (/\s/.test(text[after] ?? '')) after += 1;
    if (text[after] === ':') count += 1;
    quote = text.indexOf('"', after);
  }
  return count;
}

/** Offset of the bracket that goes too deep. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') offset = afterString(text, offset) - 1;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepestData) return offset;
  }
  return undefined;
}

/** Offset after the string that begins at a quote; an open one ends with its line. */
function afterString(text: string, quote: number): number {
  for (let offset = quote + 1; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"' || character === '\n') return offset + 1;
    if (character === '\\') offset += 1;
  }
  return text.length;
}

function oneCharacter(offset: number): Span {
  return { start: offset, end: offset + 1 };
}

function duplicateKeys(root: Node, positionOf: PositionOf): Fault[] {
  const faults: Fault[] = [];
  const collect = (node: Node) => {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      if (faults.length >= mostFieldFaults) return;
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key) {
        const name = String(key.value);
        if (seen.has(name)) {
          const position = positionOf(spanOf(key));
          faults.push({ code: 'json/duplicate-key', args: { key: name }, position });
        }
        seen.add(name);
      }
      collect(child);
    }
  };
  collect(root);
  return faults;
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

const kinds: Partial<Record<Node['type'], SourceNode['kind']>> = {
  array: 'list',
  object: 'fields',
};

function find(root: Node | undefined, path: DataPath): SourceNode | undefined {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    key = undefined;
    if (node?.type === 'array' && typeof step === 'number') node = node.children?.[step];
    else if (node?.type === 'object') {
      const property = fieldsOf(node).get(String(step));
      key = property?.children?.[0];
      node = property?.children?.[1];
    } else node = undefined;
    if (!node) return undefined;
  }
  if (!node) return undefined;
  return {
    kind: kinds[node.type] ?? 'scalar',
    value: spanOf(node),
    ...(key ? { key: spanOf(key) } : {}),
  };
}

const fieldMaps = new WeakMap<Node, Map<string, Node>>();

/** An object's fields by name; as for the data, the last of a name counts. */
function fieldsOf(node: Node): Map<string, Node> {
  let fields = fieldMaps.get(node);
  if (!fields) {
    fields = new Map(
      (node.children ?? []).map((property) => [String(property.children?.[0]?.value), property]),
    );
    fieldMaps.set(node, fields);
  }
  return fields;
}
