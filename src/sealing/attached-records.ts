import type { ProjectRecords, RecordEntry } from '../model/project-records.ts';
import type { Prose } from '../model/prose.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import { canonical, digest, withoutEmpty } from './canonical.ts';

/** A record as a dossier carries it: what its edition may hold, without the seals. */
export interface AttachedRecord {
  kind: RecordKindId;
  id: string;
  data: Record<string, unknown>;
  prose?: Prose;
}

/** The records of a project in a fixed order. */
export function attachedRecords(project: ProjectRecords): AttachedRecord[] {
  return recordKindIds.flatMap((kind) =>
    (project.records[kind] as readonly RecordEntry[]).map(
      ({ id, data, prose }) => withoutEmpty({ kind, id, data, prose }) as AttachedRecord,
    ),
  );
}

/** The digest of one record, as the manifest lists it. */
export function recordDigest(record: AttachedRecord): string {
  return digest(canonical(record));
}

/** A record's file, from the project's folder. */
export function recordFile(kind: RecordKindId, id: string): string {
  const { path }: RecordKind = recordKinds[kind];
  return path.replace('*', id);
}
