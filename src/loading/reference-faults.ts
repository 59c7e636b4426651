import type { z } from 'zod';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKinds } from '../model/records/index.ts';
import { elementOf, fieldsOf, metaOf, walk } from '../model/schema-walk.ts';
import { short } from './expected.ts';
import { targetLabels, type KnownIds } from './ids.ts';
import type { ReadRecord } from './read-record.ts';
import { at, type Fault } from './source.ts';
import { knownNear, suggestion } from './suggestion.ts';

/** References of a record that lead nowhere, and ids given twice in one of its lists. */
export function referenceFaults(record: ReadRecord, known: KnownIds): Fault[] {
  const kind: RecordKind = recordKinds[record.kind];
  const faults: Fault[] = [];
  for (const { path, value, schema, meta } of walk(kind.schema, record.raw)) {
    // An empty one is told as such by the schema.
    if (value === '') continue;
    const ids = meta.references && known[meta.references];
    if (meta.references && ids && typeof value === 'string' && !ids.has(value)) {
      faults.push({
        code: 'reference/unknown',
        args: {
          label: meta.labels ?? { zh: '', en: '' },
          target: targetLabels[meta.references],
          value: short(value),
          suggestion: suggestion(value, ids),
          known: knownNear(value, ids),
        },
        path,
        ...at(record.locate(path)),
      });
    }
    if (!Array.isArray(value)) continue;
    const idKey = idKeyOf(schema);
    if (idKey === undefined) continue;
    for (const index of repeated(value as unknown[], idKey)) {
      const place = [...path, index, idKey];
      faults.push({
        code: 'reference/duplicate',
        args: {
          label: metaOf(schema).labels ?? { zh: '', en: '' },
          value: short(idOf((value as unknown[])[index], idKey)),
        },
        path: place,
        ...at(record.locate(place)),
      });
    }
  }
  return faults;
}

function idKeyOf(list: z.ZodType): string | undefined {
  const element = elementOf(list);
  const keys = element ? fieldsOf(element).map((entry) => entry.key) : [];
  return ['id', 'number', 'item'].find((key) => keys.includes(key));
}

function idOf(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, key)
    ? (item as Record<string, unknown>)[key]
    : undefined;
}

/** Indexes of items whose id came before. */
function repeated(items: readonly unknown[], key: string): number[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const id = idOf(item, key);
    if (id === undefined || id === '') return [];
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}
