import { z } from 'zod';
import { field, type FieldMeta } from '../field.ts';

type More = Omit<FieldMeta, 'labels'>;

/** One or more sentences; never empty. */
export function text(zh: string, en: string, more: More = {}) {
  return field(z.string().trim().min(1), zh, en, more);
}

/** An id inside the project: lower-case letters, digits and hyphens. */
export function id(zh: string, en: string, more: More = {}) {
  return field(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), zh, en, {
    form: { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits and hyphens' },
    ...more,
  });
}
