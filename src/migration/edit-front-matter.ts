import { isMap, isPair, isScalar, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml';
import type { DataPath } from '../model/project-records.ts';
import type { RecordKindId } from '../model/records/index.ts';
import { placeOfKey } from './key-order.ts';

/**
 * Sets one value in the front matter of an MDX file and leaves every other character as it was
 * written: comments, quotes, line breaks, and the prose below.
 *
 * @throws Error where the text has no front matter, or the value's parent is neither there nor a map
 */
export function editFrontMatter(
  text: string,
  kind: RecordKindId,
  path: DataPath,
  value: unknown,
  eol: string,
): string {
  const fence = /^---[ \t]*\r?\n/.exec(text);
  const end = fence && /^---[ \t]*\r?$/m.exec(text.slice(fence[0].length));
  if (!fence || !end) throw new Error('The file has no front matter.');
  const start = fence[0].length;
  const yaml = text.slice(start, start + end.index);
  const put = (edited: string) => text.slice(0, start) + edited + text.slice(start + end.index);
  const document = parseDocument(yaml);
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range) {
    const [from, to] = node.range;
    return put(yaml.slice(0, from) + stringify(value).trimEnd() + yaml.slice(to));
  }
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) throw new Error(`Nothing holds the field ${path.join('.')}.`);
  return put(addKey(yaml, parent, kind, path, value, eol));
}

function addKey(
  yaml: string,
  parent: YAMLMap,
  kind: RecordKindId,
  path: DataPath,
  value: unknown,
  eol: string,
): string {
  const key = String(path.at(-1));
  if (parent.flow) {
    const open = (parent.range?.[0] ?? 0) + 1;
    const comma = parent.items.length > 0 ? ',' : '';
    return `${yaml.slice(0, open)} ${key}: ${JSON.stringify(value)}${comma}${yaml.slice(open)}`;
  }
  const lines = stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  const keys = parent.items.map((pair) => String(isPair(pair) ? pair.key : ''));
  const next = parent.items[placeOfKey(kind, path, keys)];
  const first = parent.items[0];
  if (!next) {
    const pad = ' '.repeat(first ? columnOf(yaml, offsetOf(first)) : 0);
    const at = endOf(yaml, parent);
    const before = at === 0 || yaml[at - 1] === '\n' ? '' : eol;
    return (
      yaml.slice(0, at) + before + lines.map((line) => pad + line + eol).join('') + yaml.slice(at)
    );
  }
  const offset = offsetOf(next);
  const pad = ' '.repeat(columnOf(yaml, offset));
  const at = next === first ? offset : aboveComments(yaml, offset - pad.length, pad) + pad.length;
  return yaml.slice(0, at) + lines.map((line) => line + eol + pad).join('') + yaml.slice(at);
}

function offsetOf(pair: Pair): number {
  return isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of a map's last line: of the whole text for the record itself. */
function endOf(yaml: string, map: YAMLMap): number {
  const [, valueEnd = yaml.length, nodeEnd = yaml.length] = map.range ?? [];
  return map.range?.[0] === 0 ? yaml.length : Math.max(valueEnd, nodeEnd);
}

/** The start of the comment lines that stand right above a line, or of the line itself. */
function aboveComments(yaml: string, lineStart: number, pad: string): number {
  let at = lineStart;
  while (at > 0) {
    const before = yaml.lastIndexOf('\n', at - 2) + 1;
    if (!yaml.slice(before, at).startsWith(`${pad}#`)) return at;
    at = before;
  }
  return at;
}
