import type { z } from 'zod';
import type { Position } from '../diagnostics/finding.ts';
import type { DataPath } from '../model/project-records.ts';
import { fieldsOf, schemaAt } from '../model/schema-walk.ts';
import type { Span } from './line-index.ts';
import type { Source, SourceNode } from './source.ts';

/**
 * The place of the value at a path: a text or number whole, a group or list by its name or first
 * line. For what is missing, the point where it would go: after the field that the schema puts
 * before it.
 */
export function placeOf(source: Source, schema: z.ZodType, path: DataPath): Position | undefined {
  const node = source.nodeAt(path);
  if (node) return source.positionOf(spanOf(node, source.text));
  const existing = nearest(source, path);
  const holder = source.nodeAt(existing);
  if (!holder) return undefined;
  const missing = path[existing.length];
  return source.positionOf(insertion(source, schema, existing, holder, missing));
}

/** The place of a field's name, for one that should not be there. */
export function placeOfKey(source: Source, path: DataPath): Position | undefined {
  const node = source.nodeAt(path);
  return node && source.positionOf(node.key ?? spanOf(node, source.text));
}

/** The text of a value as the author wrote it. */
export function writtenAt(source: Source, path: DataPath): string | undefined {
  const node = source.nodeAt(path);
  return node && source.text.slice(node.value.start, node.value.end);
}

function nearest(source: Source, path: DataPath): DataPath {
  let existing = path;
  while (existing.length > 0 && !source.nodeAt(existing)) existing = existing.slice(0, -1);
  return existing;
}

function insertion(
  source: Source,
  schema: z.ZodType,
  existing: DataPath,
  holder: SourceNode,
  missing: string | number | undefined,
): Span {
  if (holder.kind === 'scalar' || missing === undefined) return spanOf(holder, source.text);
  for (const before of siblingsBefore(schema, existing, missing)) {
    const sibling = source.nodeAt([...existing, before]);
    if (sibling) return point(lastCharacter(source.text, sibling.value));
  }
  const opens = /[[{]/.test(source.text[holder.value.start] ?? '');
  return point(holder.value.start + (opens ? 1 : 0));
}

/** What may stand before a missing field or item, the closest first. */
function siblingsBefore(
  schema: z.ZodType,
  existing: DataPath,
  missing: string | number,
): (string | number)[] {
  if (typeof missing === 'number') {
    return Array.from({ length: Math.min(missing, 1000) }, (_, index) => missing - 1 - index);
  }
  const holder = schemaAt(schema, existing);
  const keys = holder ? fieldsOf(holder).map(({ key }) => key) : [];
  return keys.slice(0, Math.max(keys.indexOf(missing), 0)).reverse();
}

function spanOf(node: SourceNode, text: string): Span {
  const { kind, key, value } = node;
  if (key && (kind !== 'scalar' || value.start === value.end)) return key;
  return kind === 'scalar' ? { ...value, end: lastCharacter(text, value) } : firstLine(text, value);
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, Math.min(end, start + 1000)).search(/[ \t]*[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}

/** The end of a stretch without white space behind it. */
function lastCharacter(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1;
  return last;
}

function point(offset: number): Span {
  return { start: offset, end: offset };
}
