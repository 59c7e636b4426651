import { z } from 'zod';
import { field, type FieldMeta } from '../field.ts';
import { LocalTextSchema } from '../localised.ts';

type More = Omit<FieldMeta, 'labels'>;

/** A name or some sentences that a person reads: one text, or one for each language; never empty. */
export function text(zh: string, en: string, more: More = {}) {
  return field(LocalTextSchema, zh, en, more);
}

/** A number, version or address that is the same in every language. */
export function code(zh: string, en: string, more: More = {}) {
  return field(z.string().trim().min(1), zh, en, more);
}

/** An id inside the project: lower-case letters, digits and hyphens. */
export function id(zh: string, en: string, more: More = {}) {
  return field(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), zh, en, {
    form: { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits and hyphens' },
    ...more,
  });
}
