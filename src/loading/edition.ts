import { isInternalCode, type Code } from '../diagnostics/codes.ts';
import type { Nature } from '../model/method/deliverable.ts';
import { recordOf, type ProjectRecords, type RecordEntry } from '../model/project-records.ts';
import { prune, type Verdict } from '../model/prune.ts';
import type { RecordKind } from '../model/record-kind.ts';
import type { Project } from '../model/records/project.ts';
import { loggedStatus } from '../model/state-machine.ts';
import { internalStatuses, projectStates } from '../model/states/project.ts';
import { elementOf, metaOf } from '../model/schema-walk.ts';
import { recordKindIds, recordKinds } from '../model/records/index.ts';

/** Whom an output is for. The internal edition holds everything. */
export type Edition = 'internal' | 'customer';

/**
 * Takes everything internal out of a project: internal records, internal fields, and entries that
 * are themselves marked internal. Nothing downstream sees what was taken out.
 */
export function forEdition(project: ProjectRecords, edition: Edition): ProjectRecords {
  if (edition === 'internal') return project;
  const gone = internalDocuments(project);
  const records = Object.fromEntries(
    recordKindIds.map((id) => {
      const kind: RecordKind = recordKinds[id];
      const entries = kind.nature === 'internal' ? [] : project.records[id];
      return [id, entries.flatMap((entry) => external(entry, kind, gone))];
    }),
  ) as unknown as ProjectRecords['records'];
  const [own] = records.project;
  if (!own) throw new Error('The project record is external and cannot be filtered out.');
  return { ...project, project: own, records };
}

/** Ids of documents that the customer does not know of. */
function internalDocuments(project: ProjectRecords): ReadonlySet<string> {
  const documents = recordOf(project, 'document-register')?.data.documents ?? [];
  return new Set(documents.filter(({ nature }) => nature === 'internal').map(({ id }) => id));
}

function external(entry: RecordEntry, kind: RecordKind, gone: ReadonlySet<string>): RecordEntry[] {
  const data = prune(kind.schema, entry.data, ({ key, meta, schema }, value) => {
    if (meta.nature === 'internal') return 'drop-field';
    if (key === 'nature' && (value as Nature) === 'internal') return 'drop-object';
    if (meta.references === 'rule' && isInternalCode(value as Code)) return 'drop-object';
    if (meta.references === 'document' && gone.has(String(value))) return 'drop-field';
    const element = elementOf(schema);
    if (element && metaOf(element).references === 'document') {
      return withoutDocuments(value as string[], gone);
    }
    return 'keep';
  });
  if (data === undefined || isEmptied(data)) return [];
  const told = entry.kind === 'project' ? withoutInternalStatuses(data as Project) : data;
  return [{ ...entry, data: told } as RecordEntry];
}

/** A list of documents without those; none at all where that would leave it empty, which would tell. */
function withoutDocuments(ids: readonly string[], gone: ReadonlySet<string>): Verdict {
  const left = ids.filter((id) => !gone.has(id));
  if (left.length === ids.length) return 'keep';
  return left.length > 0 ? { value: left } : 'drop-field';
}

/** Whether nothing is left of a record: that it exists would tell that it was all internal. */
function isEmptied(data: unknown): boolean {
  return Object.values(data as object).every((value) => Array.isArray(value) && value.length === 0);
}

/** The project as far as its customer follows it: the vendor's own gates are no steps of it. */
function withoutInternalStatuses(data: Project): Project {
  const log = data.log.filter(({ status }) => !internalStatuses.has(status));
  const status = internalStatuses.has(data.status) ? loggedStatus(projectStates, log) : data.status;
  return { ...data, log, status };
}
