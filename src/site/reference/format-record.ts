import { stringify } from 'yaml';
import { isProse, type RecordKind } from '../../model/record-kind.ts';

/** How wide a line of JSON may be before it is broken. */
const width = 72;

/**
 * A record's data as its file would hold it: JSON, or front matter with prose below.
 *
 * @param parts the prose by part; the part `""` is the prose as a whole
 */
export function formatRecord(
  kind: RecordKind,
  data: unknown,
  parts: Readonly<Record<string, string>> = {},
): string {
  if (!isProse(kind)) return formatJson(data);
  const fields = stringify(data, { lineWidth: 0 }).trimEnd();
  const prose = Object.entries(parts).map(([id, text]) =>
    id === '' ? text : `<Part id="${id}">\n\n${text}\n\n</Part>`,
  );
  return [`---\n${fields}\n---`, ...prose].join('\n\n');
}

/** JSON with what fits on a line kept on one; the outermost braces stand alone. */
export function formatJson(value: unknown, indent = ''): string {
  const flat = flatJson(value);
  const outermost = indent === '' && typeof value === 'object' && !Array.isArray(value);
  if (!outermost && indent.length + flat.length <= width) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => `${inner}${formatJson(item, inner)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = present(value).map(
      ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatJson(item, inner)}`,
    );
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
  }
  return flat;
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = present(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function present(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
