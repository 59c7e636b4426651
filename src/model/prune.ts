import type { z } from 'zod';
import { elementOf, fieldsOf, isOptional, type FieldOfSchema } from './schema-walk.ts';

/**
 * What to do with a field: keep it, leave it out, leave out the whole object that holds it, or put
 * another value in its place.
 */
export type Verdict = 'keep' | 'drop-field' | 'drop-object' | { value: unknown };

export type Judge = (field: FieldOfSchema, value: unknown) => Verdict;

/**
 * Copies data along its schema and leaves out what `judge` drops. An object without a field that
 * its schema requires would be no record of its kind, so a judge drops the object there.
 *
 * @returns the copy; undefined where the whole of it was dropped
 */
export function prune(schema: z.ZodType, data: unknown, judge: Judge): unknown {
  const element = elementOf(schema);
  if (element && Array.isArray(data)) {
    return data
      .map((item: unknown) => prune(element, item, judge))
      .filter((item) => item !== undefined);
  }
  const fields = fieldsOf(schema);
  if (fields.length === 0 || typeof data !== 'object' || data === null) return data;
  const copy: Record<string, unknown> = {};
  for (const entry of fields) {
    const value = (data as Record<string, unknown>)[entry.key];
    if (value === undefined) continue;
    const verdict = judge(entry, value);
    if (verdict === 'drop-object') return undefined;
    if (verdict === 'drop-field') continue;
    const kept = prune(entry.schema, verdict === 'keep' ? value : verdict.value, judge);
    if (kept === undefined && !isOptional(entry.schema)) return undefined;
    if (kept !== undefined) copy[entry.key] = kept;
  }
  return copy;
}
