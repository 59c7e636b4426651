import type { Localised } from '../model/localised.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKinds } from '../model/records/index.ts';
import type { Signable } from './signable.ts';

/** The status of a record that is not ready to be signed, and those in which it is. */
export interface Unready {
  status: Localised;
  ready: readonly Localised[];
}

/** @returns undefined where the record may be signed in its status, or has none */
export function unready({ entry }: Signable): Unready | undefined {
  const { states }: RecordKind = recordKinds[entry.kind];
  if (!states?.signable) return undefined;
  const { status } = entry.data as { status: string };
  if (states.signable.includes(status)) return undefined;
  const title = (one: string): Localised => states.statuses[one] ?? { zh: one, en: one };
  return { status: title(status), ready: states.signable.map(title) };
}
