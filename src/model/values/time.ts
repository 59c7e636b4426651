import { z } from 'zod';
import { field, type FieldMeta } from '../field.ts';

type More = Omit<FieldMeta, 'labels' | 'form'>;

/** A time of day at the customer's site, `HH:MM`. YAML needs it in quotes. */
export function time(zh: string, en: string, more: More = {}) {
  return field(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), zh, en, {
    form: { zh: '时间 HH:MM（加引号）', en: 'a time, HH:MM, in quotes' },
    example: '09:30',
    ...more,
  });
}
