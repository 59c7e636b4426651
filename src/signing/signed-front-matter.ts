import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { DataPath } from '../model/project-records.ts';
import type { Signature } from '../model/values/signature.ts';
import type { Granted } from './sign.ts';

/**
 * MDX text with a signature in its front matter. Only the signature's own lines are new; comments,
 * quotes and indentation of all others stay.
 *
 * @throws Error where the text has no front matter, or nothing at the path
 */
export function signedFrontMatter(text: string, path: DataPath, granted: Granted): string {
  const [opening = ''] = /^---[ \t]*\r?\n/.exec(text) ?? [];
  const rest = text.slice(opening.length);
  const end = /^---[ \t]*\r?$/m.exec(rest)?.index;
  if (opening === '' || end === undefined) throw new Error('The file has no front matter.');
  const front = edited(rest.slice(0, end), path, granted);
  return opening + front + rest.slice(end);
}

function edited(yaml: string, path: DataPath, { signature, replaces }: Granted): string {
  const document = parseDocument(yaml);
  const holder = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(holder)) throw new Error(`Nothing can be signed at “${path.join('.')}”.`);
  const pair = holder.items.find(({ key }) => isScalar(key) && key.value === 'signatures');
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const list = pair?.value;
  if (replaces !== undefined && isSeq(list)) return renewed(yaml, list, replaces, signature, eol);
  if (!pair) return withList(yaml, holder, signature, eol);
  if (isSeq(list) && list.items.length > 0) return appended(yaml, list, signature, eol);
  return withFirst(yaml, pair, signature, eol);
}

/** Writes other values into a signature that is there. */
function renewed(
  yaml: string,
  list: YAMLSeq,
  index: number,
  signature: Signature,
  eol: string,
): string {
  const item = list.items[index];
  if (!isMap(item)) throw new Error('The signature to be replaced cannot be found.');
  const edits = Object.entries(signature).map(([key, value]) => {
    const found = item.items.find((one) => isScalar(one.key) && one.key.value === key)?.value;
    const range = isScalar(found) ? found.range : undefined;
    return range
      ? { from: range[0], to: range[1], text: scalar(value) }
      : newKey(yaml, item, key, value, eol);
  });
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), yaml);
}

/** A key at the end of a signature that does not have it yet. */
function newKey(yaml: string, item: YAMLMap, key: string, value: unknown, eol: string) {
  const last = valueEnd(item.items.at(-1));
  if (item.flow === true) return { from: last, to: last, text: `, ${key}: ${scalar(value)}` };
  const at = lineEnd(yaml, last);
  const indent = ' '.repeat(columnOf(yaml, item.range?.[0] ?? 0));
  return { from: at, to: at, text: `${eol}${indent}${key}: ${scalar(value)}` };
}

/** Adds a signature after the last one, in the same style. */
function appended(yaml: string, list: YAMLSeq, signature: Signature, eol: string): string {
  const last = list.items.at(-1) as YAMLMap;
  const end = last.range?.[1] ?? yaml.length;
  if (list.flow === true) {
    const inline = Object.entries(signature).map(([key, value]) => `${key}: ${scalar(value)}`);
    return `${yaml.slice(0, end)}, { ${inline.join(', ')} }${yaml.slice(end)}`;
  }
  const start = yaml.lastIndexOf('\n', (last.range?.[0] ?? 0) - 1) + 1;
  const indent = /^[ \t]*/.exec(yaml.slice(start))?.[0] ?? '';
  const at = lineEnd(yaml, valueEnd(last.items.at(-1)));
  return `${yaml.slice(0, at)}${eol}${lines(signature, indent, eol)}${yaml.slice(at)}`;
}

/** Puts the first signature under a key that holds none. */
function withFirst(yaml: string, pair: Pair, signature: Signature, eol: string): string {
  const key = isScalar(pair.key) ? pair.key.range : undefined;
  if (!key) throw new Error('The list of signatures cannot be found.');
  const colon = yaml.indexOf(':', key[1]) + 1;
  const value = isSeq(pair.value) || isScalar(pair.value) ? pair.value.range : undefined;
  const after = value && value[1] > colon ? value[1] : colon;
  const indent = ' '.repeat(columnOf(yaml, key[0]) + 2);
  const rest = yaml.slice(after, lineEnd(yaml, after)).trimEnd();
  const at = lineEnd(yaml, after);
  return `${yaml.slice(0, colon)}${rest}${eol}${lines(signature, indent, eol)}${yaml.slice(at)}`;
}

/** Adds the list of signatures with the first one in it. */
function withList(yaml: string, holder: YAMLMap, signature: Signature, eol: string): string {
  const first = holder.items[0];
  const column = isScalar(first?.key) ? columnOf(yaml, first.key.range?.[0] ?? 0) : 0;
  const indent = ' '.repeat(column);
  const body = `${indent}signatures:${eol}${lines(signature, `${indent}  `, eol)}${eol}`;
  const end = holder.range?.[2] ?? yaml.length;
  const before = yaml.slice(0, end);
  return `${before}${before === '' || before.endsWith('\n') ? '' : eol}${body}${yaml.slice(end)}`;
}

function lines(signature: Signature, indent: string, eol: string): string {
  return Object.entries(signature)
    .map(([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${scalar(value)}`)
    .join(eol);
}

function scalar(value: unknown): string {
  return stringify(value).trimEnd();
}

function valueEnd(pair: Pair | undefined): number {
  return isScalar(pair?.value) ? (pair.value.range?.[1] ?? 0) : 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where a line ends, before its line break. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
