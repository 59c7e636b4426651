import { z } from 'zod';
import type { Prose } from '../../model/prose.ts';
import { withoutInternal } from '../../model/public-schema.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import type { RecordEntry } from '../../model/project-records.ts';

/** What a form shows of a record kind. */
export interface Printing {
  /** Fields and parts in the order of printing; all of them by default. */
  prints?: readonly string[] | undefined;
  /** The prose alone. */
  proseOnly?: boolean;
  /** Without the places for what stays internal. */
  isPublic?: boolean;
}

/** A record kind cut down to what a form shows, without its signatures, which stand at the end. */
export function printedKind(kind: RecordKind, printing: Printing): RecordKind {
  const { prints, proseOnly = false, isPublic = false } = printing;
  const whole = isPublic ? (withoutInternal(kind.schema) as RecordKind['schema']) : kind.schema;
  const shape = whole.shape as Record<string, z.ZodType>;
  const keys = proseOnly ? [] : (prints ?? Object.keys(shape));
  const fields = keys.flatMap((key) => {
    const schema = key === 'signatures' ? undefined : shape[key];
    return schema ? [[key, schema] as const] : [];
  });
  const { parts, prose, ...rest } = kind;
  const kept = parts?.filter(({ id }) => !prints || prints.includes(id));
  return {
    ...rest,
    schema: z.strictObject(Object.fromEntries(fields)),
    ...(kept && kept.length > 0 ? { parts: kept } : {}),
    ...(prose && (proseOnly || !prints) ? { prose } : {}),
  };
}

/** A record's data and prose, as far as the kind shows them. */
export function printedData(
  kind: RecordKind,
  { data, prose }: Pick<RecordEntry, 'data' | 'prose'>,
): { kind: RecordKind; data: unknown; prose: Prose } {
  const shape = kind.schema.shape as Record<string, z.ZodType>;
  return {
    kind,
    data: Object.fromEntries(Object.entries(data).filter(([key]) => key in shape)),
    prose,
  };
}
