import type { ProjectRecords, RecordEntry } from '../model/project-records.ts';
import { prune } from '../model/prune.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import { loggedStatus, type LogEntry } from '../model/state-machine.ts';
import { isOptional } from '../model/schema-walk.ts';
import type { PlainDate } from '../model/values/date.ts';

/**
 * The records as they stood at the end of a day: without anything that happened later. A status is
 * then the last one that its log names.
 */
export function asOf(project: ProjectRecords, day: PlainDate): ProjectRecords {
  const records = Object.fromEntries(
    recordKindIds.map((id) => [
      id,
      (project.records[id] as readonly RecordEntry[]).flatMap((entry) => entryAsOf(entry, day)),
    ]),
  ) as unknown as ProjectRecords['records'];
  const [own] = records.project;
  return { ...project, project: own ?? project.project, records };
}

/** One record as it stood on a day; none where it did not exist yet. */
export function entryAsOf<Kind extends RecordKindId>(
  entry: RecordEntry<Kind>,
  day: PlainDate,
): readonly RecordEntry<Kind>[] {
  const last = latest.get(entry);
  if (last?.day === day) return last.stood as readonly RecordEntry<Kind>[];
  const stood = prunedTo(entry, day);
  latest.set(entry, { day, stood });
  return stood;
}

/** Most rules ask for the same day; records never change once they are loaded. */
const latest = new WeakMap<RecordEntry, { day: PlainDate; stood: readonly RecordEntry[] }>();

function prunedTo<Kind extends RecordKindId>(
  entry: RecordEntry<Kind>,
  day: PlainDate,
): RecordEntry<Kind>[] {
  const kind: RecordKind = recordKinds[entry.kind];
  const data = prune(kind.schema, entry.data, ({ meta, schema }, value) => {
    if (meta.fact !== true || String(value) <= day) return 'keep';
    return isOptional(schema) ? 'drop-field' : 'drop-object';
  });
  if (data === undefined) return [];
  const { states } = kind;
  if (!states) return [{ ...entry, data } as RecordEntry<Kind>];
  const { log } = data as { log: readonly LogEntry[] };
  const status = loggedStatus(states, log);
  return [{ ...entry, data: { ...data, status } } as RecordEntry<Kind>];
}
