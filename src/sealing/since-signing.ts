import type { DataPath } from '../model/project-records.ts';
import { prune } from '../model/prune.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { schemaAt } from '../model/schema-walk.ts';
import { valueAt } from '../model/value-at.ts';
import { changesIn, valueChanges, type Change, type Content } from './changes.ts';

/** What was signed: the record as a whole (an empty path), or a part of it. */
export interface SignedContent extends Content {
  path: DataPath;
}

/**
 * What differs between what was signed and what stands there now: signatures, and what goes on being
 * written after them, aside.
 */
export function changesSinceSigning(
  kind: RecordKind,
  signed: SignedContent,
  now: SignedContent,
): Change[] {
  const [before, after] = [signedData(kind, signed.data), signedData(kind, now.data)];
  if (now.path.length === 0) {
    return changesIn(kind, { ...signed, data: before }, { ...now, data: after });
  }
  const schema = schemaAt(kind.schema, now.path);
  const label = { zh: '', en: '' };
  return valueChanges(
    schema,
    valueAt(before, signed.path),
    valueAt(after, now.path),
    now.path,
    label,
  );
}

function signedData(kind: RecordKind, data: unknown): unknown {
  return prune(kind.schema, data, ({ key, meta }) =>
    key === 'signatures' || meta.afterSigning ? 'drop-field' : 'keep',
  );
}
