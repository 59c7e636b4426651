import type { Nature } from '../model/method/deliverable.ts';
import type { ProjectRecords, RecordEntry } from '../model/project-records.ts';
import { prune } from '../model/prune.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKindIds, recordKinds } from '../model/records/index.ts';

/** Whom an output is for. The internal edition holds everything. */
export type Edition = 'internal' | 'customer';

export const editions: readonly Edition[] = ['internal', 'customer'];

/**
 * Takes everything internal out of a project: internal records, internal fields, and entries that
 * are themselves marked internal. Nothing downstream sees what was taken out.
 */
export function forEdition(project: ProjectRecords, edition: Edition): ProjectRecords {
  if (edition === 'internal') return project;
  const records = Object.fromEntries(
    recordKindIds.map((id) => {
      const kind: RecordKind = recordKinds[id];
      const entries = kind.nature === 'internal' ? [] : project.records[id];
      return [id, entries.flatMap((entry) => external(entry, kind))];
    }),
  ) as unknown as ProjectRecords['records'];
  const [own] = records.project;
  if (!own) throw new Error('The project record is external and cannot be filtered out.');
  return { ...project, project: own, records };
}

function external(entry: RecordEntry, kind: RecordKind): RecordEntry[] {
  const data = prune(kind.schema, entry.data, ({ key, meta }, value) => {
    if (meta.nature === 'internal') return 'drop-field';
    const isInternal = key === 'nature' && (value as Nature) === 'internal';
    return isInternal ? 'drop-object' : 'keep';
  });
  return data === undefined ? [] : [{ ...entry, data } as RecordEntry];
}
