import { z } from 'zod';
import type { PlainDate } from '../../model/values/date.ts';

/**
 * Reads `CAPSTONE_AS_OF`; undefined where it is not set.
 *
 * @throws Error where it is no date
 */
export function readDay(value: string | undefined): PlainDate | undefined {
  if (value === undefined || value === '') return undefined;
  if (z.iso.date().safeParse(value).success) return value;
  throw new Error(`CAPSTONE_AS_OF must be a date, YYYY-MM-DD, not "${value}".`);
}
