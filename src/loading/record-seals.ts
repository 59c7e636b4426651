import { asUnder } from '../migration/migrate.ts';
import type { DataPath } from '../model/project-records.ts';
import { prune } from '../model/prune.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { currentSchemaVersion } from '../model/records/project.ts';
import { recordKinds } from '../model/records/index.ts';
import { schemaAt, walk } from '../model/schema-walk.ts';
import { valueAt } from '../model/value-at.ts';
import type { Signature } from '../model/values/signature.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { seal } from './seal.ts';

/** The seals of a record and its parts, by path; see {@link RecordEntry}. */
export interface RecordSeals {
  seals: Record<string, string>;
  earlierSeals: Record<number, Record<string, string>>;
}

/**
 * The seal of the record and of each of its parts that can be signed: as it stands now, and as it
 * stood under each earlier schema version that somebody signed.
 *
 * @param raw the record's data under the current schema version, before defaults are filled in
 * @param project customer and project code
 */
export function recordSeals(parsed: ParsedRecord, raw: unknown, project: string): RecordSeals {
  const kind: RecordKind = recordKinds[parsed.kind];
  const parts = [...walk(kind.schema, raw)]
    .filter(({ schema }) => schemaAt(schema, ['signatures']))
    .map(({ path, value }) => ({ path, value: value as Record<string, unknown> }));
  const sealOf = (path: DataPath, data: unknown) => {
    const prose = path.length === 0 ? parsed.proseSource : undefined;
    return seal({
      project,
      kind: kind.id,
      id: parsed.id,
      data: (data ?? {}) as Record<string, unknown>,
      ...(prose === undefined ? {} : { prose }),
    });
  };
  const result: RecordSeals = { seals: {}, earlierSeals: {} };
  for (const { path, value } of parts) {
    result.seals[path.join('.')] = sealOf(path, signedNow(kind, path, value));
    const signatures = (value['signatures'] ?? []) as readonly Signature[];
    for (const { version = 1 } of signatures) {
      if (version >= currentSchemaVersion) continue;
      const before = asUnder(version, parsed.kind, raw as Record<string, unknown>);
      const seals = (result.earlierSeals[version] ??= {});
      seals[path.join('.')] ??= sealOf(path, valueAt(before, path));
    }
  }
  return result;
}

/** What a signature covers today: everything but what goes on being written after it. */
function signedNow(kind: RecordKind, path: DataPath, value: unknown): unknown {
  const schema = schemaAt(kind.schema, path);
  return schema
    ? prune(schema, value, ({ meta }) => (meta.afterSigning ? 'drop-field' : 'keep'))
    : value;
}
