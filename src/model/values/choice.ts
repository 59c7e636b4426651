import { z } from 'zod';
import { field, type FieldMeta } from '../field.ts';
import type { Localised } from '../localised.ts';

type More = Omit<FieldMeta, 'labels' | 'values'>;

/**
 * One of a fixed list of values.
 *
 * @param values the values in order, each with its label in both languages
 */
export function choice<const Values extends Record<string, Localised>>(
  values: Values,
  zh: string,
  en: string,
  more: More = {},
) {
  const keys = Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]];
  return field(z.enum(keys), zh, en, { ...more, values });
}
