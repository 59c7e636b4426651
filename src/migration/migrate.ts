import { valueAt } from '../model/value-at.ts';
import { currentSchemaVersion } from '../model/records/project.ts';
import type { RecordKindId } from '../model/records/index.ts';
import { applyChanges } from './apply-changes.ts';
import type { MadeChange, Migration, RawRecord } from './migration.ts';
import { fromVersion1 } from './version-1/migration.ts';

/** Every step, oldest first. */
const migrations: readonly Migration[] = [fromVersion1];

/** A project's records under the current schema version. */
export interface Migrated {
  records: readonly RawRecord[];
  /** What was changed, in order. */
  changes: readonly MadeChange[];
}

/** Whether this release can read records of a version. */
export function isKnownVersion(version: number): boolean {
  return Number.isInteger(version) && version >= 1 && version <= currentSchemaVersion;
}

/**
 * Brings a project's records to the current schema version.
 *
 * @param version the version that they are written under; a known one
 */
export function migrate(records: readonly RawRecord[], version: number): Migrated {
  let migrated = records;
  const changes: MadeChange[] = [];
  for (const step of migrations) {
    if (step.from < version) continue;
    const own = step.up(migrated);
    for (const change of own) {
      const record = migrated.find((one) => one.path === change.file);
      if (!record) continue;
      const before = valueAt(record.data, change.path);
      changes.push({ ...change, kind: record.kind, before });
    }
    migrated = applyChanges(migrated, own);
  }
  return { records: migrated, changes };
}

/** A record's data as it stood under an earlier version; what that version signed. */
export function asUnder(
  version: number,
  kind: RecordKindId,
  data: Record<string, unknown>,
): Record<string, unknown> {
  return migrations
    .filter((step) => step.from >= version)
    .reduceRight((later, step) => step.down(kind, later), data);
}
