import type { z } from 'zod';
import type { ReferenceTarget } from '../model/field.ts';
import type { DataPath } from '../model/project-records.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKinds } from '../model/records/index.ts';
import { elementOf, fieldsOf, metaOf, walk } from '../model/schema-walk.ts';
import { valueAt } from '../model/value-at.ts';
import { short } from './expected.ts';
import { targetLabels, type KnownIds } from './ids.ts';
import type { ReadRecord } from './read-record.ts';
import { at, type Fault } from './source.ts';
import { knownNear, namedSuggestion } from './suggestion.ts';

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
          suggestion: namedSuggestion(value, ids),
          known: knownNear(value, ids.keys()),
        },
        path,
        ...at(record.locate(path)),
      });
    }
    if (!Array.isArray(value)) continue;
    for (const idPath of idPathsOf(schema)) {
      for (const index of repeated(value as unknown[], idPath)) {
        const place = [...path, index, ...idPath];
        faults.push({
          code: 'reference/duplicate',
          args: {
            label: meta.labels ?? { zh: '', en: '' },
            value: short(valueAt(value, [index, ...idPath])),
          },
          path: place,
          ...at(record.locate(place)),
        });
      }
    }
  }
  return faults;
}

/** Whether a record names something of this kind anywhere. */
export function refersTo(record: ReadRecord, target: ReferenceTarget): boolean {
  const kind: RecordKind = recordKinds[record.kind];
  return walk(kind.schema, record.raw).some(
    ({ value, meta }) => meta.references === target && typeof value === 'string' && value !== '',
  );
}

/** Fields by which no two items of a list may be the same. */
const idKeys: ReadonlySet<string> = new Set(['id', 'number', 'item', 'risk', 'severity']);

/** Where an item of a list holds what must be its own; the item itself, in a list of references. */
function idPathsOf(list: z.ZodType): DataPath[] {
  const element = elementOf(list);
  if (!element) return [];
  if (metaOf(element).references) return [[]];
  return fieldsOf(element)
    .filter(({ key }) => idKeys.has(key))
    .map(({ key }) => [key]);
}

/** Indexes of items whose id came before. */
function repeated(items: readonly unknown[], path: DataPath): number[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const id = valueAt(item, path);
    if (id === undefined || id === null || id === '') return [];
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}
