import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { DataPath } from '../model/project-records.ts';
import type { RecordKindId } from '../model/records/index.ts';
import { placeOfKey } from './key-order.ts';

/**
 * Sets one value in JSON text and leaves every other character as it was written.
 *
 * @throws Error where the value's parent is neither there nor an object
 */
export function editJson(
  text: string,
  kind: RecordKindId,
  path: DataPath,
  value: unknown,
  eol: string,
): string {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, [...path]);
  if (node) {
    const end = node.offset + node.length;
    return text.slice(0, node.offset) + JSON.stringify(value) + text.slice(end);
  }
  const parent = root && findNodeAtLocation(root, path.slice(0, -1));
  if (parent?.type !== 'object') throw new Error(`Nothing holds the field ${path.join('.')}.`);
  return addKey(text, parent, kind, path, value, eol);
}

function addKey(
  text: string,
  parent: Node,
  kind: RecordKindId,
  path: DataPath,
  value: unknown,
  eol: string,
): string {
  const fields = parent.children ?? [];
  const keys = fields.map((field) => String(field.children?.[0]?.value));
  const place = placeOfKey(kind, path, keys);
  const [first] = fields;
  const before = fields[place - 1];
  const open = parent.offset + 1;
  const gap = text.slice(open, first?.offset ?? open);
  // Fields stand below each other where the first one has a line of its own.
  const pad = gap.includes('\n') ? eol + gap.slice(gap.lastIndexOf('\n') + 1) : ' ';
  const written = `${JSON.stringify(path.at(-1))}: ${asJson(value, pad)}`;
  if (before) {
    const at = before.offset + before.length;
    return `${text.slice(0, at)},${pad}${written}${text.slice(at)}`;
  }
  return `${text.slice(0, open)}${pad}${written}${first ? ',' : ''}${text.slice(open)}`;
}

/** JSON as a person would write it: a list with one item a line, an item on one line. */
function asJson(value: unknown, pad: string): string {
  if (!Array.isArray(value) || value.length === 0 || pad === ' ') return inline(value);
  const indent = /^\s*?\n(\t)/.test(pad) ? '\t' : '  ';
  const items = value.map((item) => `${pad}${indent}${inline(item)}`);
  return `[${items.join(',')}${pad}]`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`,
  );
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}
