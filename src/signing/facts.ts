import type { Localised } from '../model/localised.ts';
import { prune } from '../model/prune.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKinds } from '../model/records/index.ts';
import { walk } from '../model/schema-walk.ts';
import type { PlainDate } from '../model/values/date.ts';
import type { Signable } from './signable.ts';

/**
 * The last day of which what is signed says that something happened on it; nobody can have signed it
 * before. What goes on being written after the signature is no part of it.
 */
export function lastFact({
  entry,
  path,
}: Signable): { on: PlainDate; label: Localised } | undefined {
  const kind: RecordKind = recordKinds[entry.kind];
  let last: { on: PlainDate; label: Localised } | undefined;
  const sealed = prune(kind.schema, entry.data, ({ meta }) =>
    meta.afterSigning ? 'drop-field' : 'keep',
  );
  for (const visit of walk(kind.schema, sealed)) {
    const { path: at, value, meta } = visit;
    if (meta.fact !== true || typeof value !== 'string' || !meta.labels) continue;
    if (at.includes('signatures') || path.some((step, index) => at[index] !== step)) continue;
    if (last === undefined || value > last.on) last = { on: value, label: meta.labels };
  }
  return last;
}
