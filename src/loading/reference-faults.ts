import type { z } from 'zod';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKinds } from '../model/records/index.ts';
import { elementOf, fieldsOf, metaOf, walk } from '../model/schema-walk.ts';
import { short } from './expected.ts';
import { targetLabels, type KnownIds } from './ids.ts';
import type { ReadRecord } from './read-record.ts';
import type { Fault } from './source.ts';
import { suggestion } from './suggestion.ts';

/** References of a record that lead nowhere, and ids given twice in one of its lists. */
export function referenceFaults(record: ReadRecord, known: KnownIds): Fault[] {
  const kind: RecordKind = recordKinds[record.kind];
  const faults: Fault[] = [];
  for (const { path, value, schema, meta } of walk(kind.schema, record.raw)) {
    const position = record.locate(path);
    const place = { path, ...(position ? { position } : {}) };
    const ids = meta.references && known[meta.references];
    if (meta.references && ids && typeof value === 'string' && !ids.has(value)) {
      faults.push({
        code: 'reference/unknown',
        args: {
          label: meta.labels ?? { zh: '', en: '' },
          target: targetLabels[meta.references],
          value: short(value),
          suggestion: suggestion(value, ids),
        },
        ...place,
      });
    }
    if (Array.isArray(value)) {
      for (const index of repeated(value as unknown[], idKeyOf(schema))) {
        const at = record.locate([...path, index]);
        faults.push({
          code: 'reference/duplicate',
          args: {
            label: metaOf(schema).labels ?? { zh: '', en: '' },
            value: short(idOf((value as unknown[])[index], idKeyOf(schema))),
          },
          path: [...path, index],
          ...(at ? { position: at } : {}),
        });
      }
    }
  }
  return faults;
}

function idKeyOf(list: z.ZodType): string | undefined {
  const element = elementOf(list);
  const keys = element ? fieldsOf(element).map((entry) => entry.key) : [];
  return ['id', 'number', 'item'].find((key) => keys.includes(key));
}

function idOf(item: unknown, key: string | undefined): unknown {
  return key === undefined ? undefined : (item as Record<string, unknown> | null)?.[key];
}

/** Indexes of items whose id came before. */
function repeated(items: readonly unknown[], key: string | undefined): number[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const id = idOf(item, key);
    if (id === undefined) return [];
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}
