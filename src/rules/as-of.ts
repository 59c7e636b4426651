import type { ProjectRecords, RecordEntry } from '../model/project-records.ts';
import { prune } from '../model/prune.ts';
import type { RecordKind } from '../model/record-kind.ts';
import type { Issue } from '../model/records/issue.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import { isOptional } from '../model/schema-walk.ts';
import type { PlainDate } from '../model/values/date.ts';

/**
 * The records as they stood at the end of a day: without anything that happened later. An issue's
 * status is then the last one that its log names.
 */
export function asOf(project: ProjectRecords, day: PlainDate): ProjectRecords {
  const records = Object.fromEntries(
    recordKindIds.map((id) => [
      id,
      (project.records[id] as readonly RecordEntry[]).flatMap((entry) => entryAsOf(entry, day)),
    ]),
  ) as unknown as ProjectRecords['records'];
  return { ...project, records };
}

/** One record as it stood on a day; none where it did not exist yet. */
export function entryAsOf<Kind extends RecordKindId>(
  entry: RecordEntry<Kind>,
  day: PlainDate,
): RecordEntry<Kind>[] {
  const kind: RecordKind = recordKinds[entry.kind];
  const data = prune(kind.schema, entry.data, ({ meta, schema }, value) => {
    if (meta.fact !== true || String(value) <= day) return 'keep';
    return isOptional(schema) ? 'drop-field' : 'drop-object';
  });
  if (data === undefined) return [];
  if (entry.kind !== 'issue') return [{ ...entry, data } as RecordEntry<Kind>];
  const issue = data as Issue;
  return [{ ...entry, data: { ...issue, status: loggedStatus(issue) } } as RecordEntry<Kind>];
}

/** The status that an issue's log ends in. */
export function loggedStatus(issue: Issue): Issue['status'] {
  return issue.log.findLast((entry) => entry.status !== undefined)?.status ?? 'open';
}
