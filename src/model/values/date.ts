import { z } from 'zod';
import { field, type FieldMeta } from '../field.ts';

/** A calendar day, `YYYY-MM-DD`. Dates are kept as text, so that no time zone can move them. */
export type PlainDate = string;

type More = Omit<FieldMeta, 'labels' | 'fact'>;

/** A day that is planned, agreed or merely stated. */
export function date(zh: string, en: string, more: More = {}) {
  return field(z.iso.date(), zh, en, { example: '2026-03-02', ...more });
}

/** A day on which something happened; see {@link FieldMeta.fact}. */
export function factDate(zh: string, en: string, more: More = {}) {
  return field(z.iso.date(), zh, en, { example: '2026-03-02', ...more, fact: true });
}
