import { z } from 'zod';
import type { FieldMeta } from './field.ts';
import type { Localised } from './localised.ts';
import { isProse, type RecordKind } from './record-kind.ts';

/** Metadata of ours that JSON Schema does not know. */
const ownMeta = new Set([
  'nature',
  'fact',
  'afterSigning',
  'helpFor',
  'room',
  'references',
  'form',
]);

/**
 * The JSON Schema of a record kind, for editors: draft 7, with titles and help in both languages. A
 * JSON record may name it in `$schema`.
 */
export function jsonSchemaOf(
  kind: Pick<RecordKind, 'schema' | 'labels' | 'help' | 'path'>,
): Record<string, unknown> {
  const schema = z.toJSONSchema(kind.schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Record<string, unknown>;
      const { labels, help, values, example, ...standard } = node as Partial<FieldMeta>;
      for (const key of Object.keys(node)) {
        if (!(key in standard) || ownMeta.has(key)) Reflect.deleteProperty(node, key);
      }
      if (labels) node['title'] = both(labels);
      const text = [help && both(help), values && listed(values)].filter(Boolean).join('\n');
      if (text) node['description'] = text;
      if (example !== undefined) node['examples'] = [example];
    },
  }) as Record<string, unknown>;
  const properties = schema['properties'] as Record<string, unknown>;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Made from src/model by scripts/schemas.ts; do not edit.',
    ...schema,
    title: both(kind.labels),
    description: both(kind.help),
    ...(isProse(kind) ? {} : { properties: { $schema: { type: 'string' }, ...properties } }),
  };
}

function both({ zh, en }: Localised): string {
  return zh === en ? zh : `${zh} / ${en}`;
}

function listed(values: Record<string, Localised>): string {
  return Object.entries(values)
    .map(([value, label]) => `${value}: ${both(label)}`)
    .join('\n');
}
