import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Localised } from '../model/localised.ts';
import type { DataPath } from '../model/project-records.ts';
import { chineseColonAfter, type ChineseSign } from './chinese-punctuation.ts';
import { deepestData, longestYaml, mostSyntaxFaults, mostYamlFields } from './limits.ts';
import { LineIndex, type Span } from './line-index.ts';
import { tooDeep, tooLong, tooManyFields, yamlFeature, yamlProblem } from './problems.ts';
import type { Fault, Source, SourceNode } from './source.ts';

/**
 * Reads YAML of the plain kind that records need: no anchors, aliases or tags. All faults are
 * reported, not just the first.
 *
 * @param text lines ending in LF
 * @param firstLine number of its first line in the file
 */
export function readYaml(text: string, firstLine: number): Source {
  let index: LineIndex | undefined;
  const positionOf = (span: Span) => (index ??= new LineIndex(text, firstLine)).range(span);
  const source = (data: unknown, faults: Fault[], nodeAt: Source['nodeAt']): Source => ({
    data,
    faults,
    text,
    positionOf,
    nodeAt,
  });
  const nothing = () => undefined;
  const tooComplex = (problem: Localised, span: Span) => {
    const position = positionOf(span);
    return source(undefined, [{ code: 'file/too-complex', args: { problem }, position }], nothing);
  };
  if (text.length > longestYaml) {
    return tooComplex(tooLong, { start: longestYaml, end: longestYaml + 1 });
  }
  const deep = tooDeepAt(text);
  if (deep !== undefined) return tooComplex(tooDeep(deepestData), deep);
  const crowd = tooManyFieldsAt(text);
  if (crowd !== undefined) return tooComplex(tooManyFields, crowd);
  const document = parse(text);
  const faults = [
    ...causes(text, [...document.errors, ...document.warnings]).map((error) =>
      syntaxFault(text, error, positionOf),
    ),
    ...features(document, text, positionOf),
  ].slice(0, mostSyntaxFaults);
  if (faults.length > 0) return source(undefined, faults, nothing);
  if (document.contents === null) return source({}, [], nothingYet(text));
  // Where no line has a plain colon, all of it is one text.
  const colon = isScalar(document.contents)
    ? chineseColonAfter(text, document.contents.range?.[0] ?? 0)
    : undefined;
  if (colon) return source(undefined, [colonFault(colon, positionOf)], nothing);
  const data = document.toJS({ maxAliasCount: 0 }) as unknown;
  // Parsed again when a place is asked for; keeping every tree would keep most of the memory.
  let tree: Document | undefined;
  return source(data, [], (path) => find((tree ??= parse(text)).contents, path));
}

/** Remarks alone, or nothing at all, are a record without fields; the first one goes to its end. */
function nothingYet(text: string): Source['nodeAt'] {
  const end = { start: text.length, end: text.length };
  return (path) => (path.length === 0 ? { kind: 'fields', value: end } : undefined);
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, version: '1.2', schema: 'core' });
}

/**
 * Tabs make every later line look wrong, and tabs on lines that follow each other are one fault;
 * otherwise the first fault of a place is its cause.
 */
function causes(text: string, errors: readonly YAMLError[]): YAMLError[] {
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  if (tabs.length > 0) {
    return tabs.filter(({ pos: [start] }, index) => {
      const last = tabs[index - 1]?.pos[0];
      return last === undefined || text.slice(last, start).split('\n').length > 2;
    });
  }
  const places = new Set<number>();
  return errors.filter(({ pos: [start] }) => !places.has(start) && places.add(start));
}

/** What the parser says of a field's name that no colon follows. */
const namedWrongly: ReadonlySet<string> = new Set(['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR']);

function colonFault({ problem, span }: ChineseSign, positionOf: Source['positionOf']): Fault {
  return { code: 'yaml/syntax', args: { problem }, position: positionOf(span) };
}

function syntaxFault(text: string, error: YAMLError, positionOf: Source['positionOf']): Fault {
  const [start, end] = error.pos;
  const colon = namedWrongly.has(error.code) ? chineseColonAfter(text, start) : undefined;
  if (colon) return colonFault(colon, positionOf);
  const line = text.slice(start, end).indexOf('\n');
  return {
    code: 'yaml/syntax',
    args: { problem: yamlProblem(error.code, error.message) },
    position: positionOf({ start, end: line < 0 ? end : start + line }),
  };
}

/** Anchors and aliases can make a small file explode, and tags can make objects of any kind. */
function features(document: Document, text: string, positionOf: Source['positionOf']): Fault[] {
  if (!/[&*!]/.test(text)) return [];
  const faults: Fault[] = [];
  const lines = new Set<string>();
  visit(document, {
    Node: (_key, node) => {
      const feature = isAlias(node)
        ? 'alias'
        : node.anchor
          ? 'anchor'
          : node.tag
            ? 'tag'
            : undefined;
      if (!feature || (feature === 'tag' && !isExplicit(node, text))) return;
      const start = propertyStart(node, text);
      const length = /^\S*/.exec(text.slice(start))?.[0].length ?? 0;
      const position = positionOf({ start, end: start + length });
      const line = `${position.line} ${feature}`;
      if (lines.has(line)) return;
      lines.add(line);
      faults.push({ code: 'yaml/syntax', args: { problem: yamlFeature(feature) }, position });
    },
  });
  return faults;
}

/** The parser gives every collection a tag; only one that is written counts. */
function isExplicit(node: Node, text: string): boolean {
  return text[propertyStart(node, text)] === '!';
}

/** Where a node's anchor or tag stands: just before the node. */
function propertyStart(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  if (isAlias(node)) return start;
  const before = /[&!]\S*(?:\s+[&!]\S*)*\s*$/.exec(text.slice(Math.max(0, start - 200), start));
  return before ? start - before[0].length : start;
}

/**
 * Where brackets, or list marks on one line, go too deep. Brackets in quotes and in running text
 * count as well, which no honest text reaches; nesting by indentation is bounded by the file's size.
 */
function tooDeepAt(text: string): Span | undefined {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > deepestData) return { start: offset, end: offset + 1 };
  }
  const marks = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${deepestData}}`, 'm').exec(text);
  if (marks) return { start: marks.index, end: marks.index + marks[0].length };
  return undefined;
}

/** Where the fields become too many. Colons in running text count as well, which no honest text reaches. */
function tooManyFieldsAt(text: string): Span | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/:(?=\s|$)|["']:/g)) {
    count += 1;
    if (count > mostYamlFields) return { start: index, end: index + 1 };
  }
  return undefined;
}

function find(root: unknown, path: DataPath): SourceNode | undefined {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    key = undefined;
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      key = pair?.key;
      // A field without any value is a node all the same, at the end of its name.
      node = pair && (pair.value ?? pair.key);
    } else return undefined;
    if (node === undefined) return undefined;
  }
  const range = (node as Node | null)?.range;
  if (!range) return undefined;
  const empty = key !== undefined && node === key;
  const value = empty ? { start: range[1], end: range[1] } : { start: range[0], end: range[1] };
  return {
    kind: isSeq(node) ? 'list' : isMap(node) ? 'fields' : 'scalar',
    value,
    ...(key?.range ? { key: { start: key.range[0], end: key.range[1] } } : {}),
  };
}

const pairMaps = new WeakMap<object, Map<string, { key: Node; value: Node | null }>>();

/** A map's pairs by the text of their keys. */
function pairsOf(map: object): Map<string, { key: Node; value: Node | null }> {
  let pairs = pairMaps.get(map);
  if (!pairs) {
    const items = (map as { items: { key: Node; value: Node | null }[] }).items;
    pairs = new Map(items.map((pair) => [keyText(pair.key), pair]));
    pairMaps.set(map, pairs);
  }
  return pairs;
}

/** A key as the data has it; lists and groups as keys are never asked for. */
function keyText(key: Node): string {
  if (!isScalar(key)) return key.toString();
  const value = key.value as string | number | boolean | null;
  return value === null ? '' : String(value);
}
