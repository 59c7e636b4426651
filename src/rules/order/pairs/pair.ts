import type { Code } from '../../../diagnostics/codes.ts';
import type { Localised } from '../../../model/localised.ts';
import type { DataPath } from '../../../model/project-records.ts';
import type { RecordKindId } from '../../../model/records/index.ts';
import type { PlainDate } from '../../../model/values/date.ts';

/** Something that has, or will have, its day. */
export interface Dated {
  label: Localised;
  on: PlainDate | undefined;
}

/** Two things of which the later one must not be dated before the earlier. */
export interface Pair {
  earlier: Dated;
  later: Dated;
  /** Where the date stands that is more likely wrong. */
  kind: RecordKindId;
  id?: string;
  path: DataPath;
  /** The gate's rule that asks for the earlier thing; where that is waived, it may come later. */
  unlessWaived?: Code;
}

export function dated(zh: string, en: string, on: PlainDate | undefined): Dated {
  return { label: { zh, en }, on };
}

/** A maker of pairs that are at fault in one record. */
export function pairsIn(kind: RecordKindId, id?: string) {
  return (earlier: Dated, later: Dated, ...path: DataPath): Pair => ({
    ...{ earlier, later, kind, path },
    ...(id === undefined ? {} : { id }),
  });
}
