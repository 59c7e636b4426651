import { applyEdits, modify } from 'jsonc-parser';
import { parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { isProse, type RecordKind } from '../model/record-kind.ts';
import { elementOf, fieldsOf } from '../model/schema-walk.ts';
import type { Change } from './merge.ts';

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
const yamlOptions = { lineWidth: 0, flowCollectionPadding: true } as const;

/**
 * A record's file with the changes in it; everything else stays as it was written, comments
 * included.
 *
 * @param body the new prose; undefined leaves the prose alone
 */
export function changedText(
  text: string,
  kind: RecordKind,
  changes: readonly Change[],
  body: string | undefined,
): string {
  if (!isProse(kind)) {
    return changes.reduce((json, { path, value }) => {
      const edits = modify(json, [...path], value, { formattingOptions });
      return applyEdits(json, edits);
    }, text);
  }
  const [, front = '', fence = '---\n', rest = ''] =
    /^---\r?\n([\s\S]*?)^(---[ \t]*\r?\n?)([\s\S]*)$/m.exec(text) ?? [];
  const document = parseDocument(front);
  for (const { path, value } of changes) document.setIn(path, document.createNode(value));
  return `---\n${document.toString(yamlOptions)}${fence}${body === undefined ? rest : `\n${body}\n`}`;
}

/** The file of a new record, its fields in the order of its schema. */
export function newText(kind: RecordKind, data: unknown, body: string | undefined): string {
  const ordered = inOrder(kind.schema, data);
  if (!isProse(kind)) return `${JSON.stringify(ordered, null, 2)}\n`;
  return `---\n${stringify(ordered, yamlOptions)}---\n\n${body ?? ''}\n`;
}

/** The prose of a record from its parts. */
export function bodyOf(kind: RecordKind, parts: ReadonlyMap<string, string>): string {
  if (!kind.parts) return parts.get('') ?? '';
  return kind.parts
    .filter(({ id }) => (parts.get(id) ?? '') !== '')
    .map(({ id }) => `<Part id="${id}">\n\n${parts.get(id) ?? ''}\n\n</Part>`)
    .join('\n\n');
}

function inOrder(schema: z.ZodType, data: unknown): unknown {
  const element = elementOf(schema);
  if (element && Array.isArray(data)) return data.map((item: unknown) => inOrder(element, item));
  const fields = fieldsOf(schema);
  if (fields.length === 0 || typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    fields.flatMap(({ key, schema: inner }) => {
      const value = (data as Record<string, unknown>)[key];
      return value === undefined ? [] : [[key, inOrder(inner, value)]];
    }),
  );
}
