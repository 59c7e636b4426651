import type { DataPath } from '../model/project-records.ts';
import { recordKinds, type RecordKindId } from '../model/records/index.ts';
import { fieldsOf, schemaAt } from '../model/schema-walk.ts';

/**
 * Where a new field belongs among the fields that an object has, in the order of the schema.
 *
 * @param path the new field's path
 * @param keys the object's fields as they are written
 * @returns the index of the field that it goes before; the number of fields for the end
 */
export function placeOfKey(kind: RecordKindId, path: DataPath, keys: readonly string[]): number {
  const parent = schemaAt(recordKinds[kind].schema, path.slice(0, -1));
  const order = parent ? fieldsOf(parent).map((field) => field.key) : [];
  const own = order.indexOf(String(path.at(-1)));
  const before = keys.findLastIndex((key) => key.startsWith('$') || order.indexOf(key) < own);
  return before + 1;
}
