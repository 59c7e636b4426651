import type { DataPath } from '../model/project-records.ts';
import type { Change, RawRecord } from './migration.ts';

/** The records with a migration's changes made; the records given stay untouched. */
export function applyChanges(
  records: readonly RawRecord[],
  changes: readonly Change[],
): RawRecord[] {
  return records.map((record) => {
    const own = changes.filter((change) => change.file === record.path);
    if (own.length === 0) return record;
    let { data } = record;
    for (const { path, value } of own) data = withValue(data, path, value);
    return { ...record, data };
  });
}

function withValue(data: unknown, path: DataPath, value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (typeof head === 'number') {
    const list = Array.isArray(data) ? (data as unknown[]) : [];
    return list.map((item, index) => (index === head ? withValue(item, rest, value) : item));
  }
  const object = (data ?? {}) as Record<string, unknown>;
  return { ...object, [head]: withValue(object[head], rest, value) };
}
