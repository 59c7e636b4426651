import type { ProjectRecords } from '../model/project-records.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import type { StateMachine } from '../model/state-machine.ts';
import type { LogEntry } from '../model/state-machine.ts';

/** A record that passes through states, with what its log and its status say. */
export interface Logged {
  kind: RecordKindId;
  id: string;
  states: StateMachine;
  status: string;
  log: readonly LogEntry[];
}

/** Kinds of records with a status and a log. */
export const loggedKinds: readonly RecordKindId[] = recordKindIds.filter(
  (id) => (recordKinds[id] as RecordKind).states !== undefined,
);

/** Every record of a project that passes through states. */
export function* loggedRecords(project: ProjectRecords): Generator<Logged> {
  for (const kindId of loggedKinds) {
    const { states }: RecordKind = recordKinds[kindId];
    if (!states) continue;
    for (const { id, data } of project.records[kindId]) {
      const { status, log } = data as unknown as Pick<Logged, 'status' | 'log'>;
      yield { kind: kindId, id, states, status, log };
    }
  }
}
