import { mapValues } from './map-values.ts';

/** Keys whose strings are read by programs and never printed. */
const unprinted = new Set([
  'align',
  'alt',
  'attachments',
  'contentLanguage',
  'field',
  'href',
  'id',
  'kind',
  'language',
  'paper',
  'tone',
  'type',
]);

/**
 * Copies a document with every string that is printed passed through a function. What a new block
 * holds is printed unless its key says otherwise, so that nothing is forgotten. What the function leaves
 * as it is, is not copied.
 */
export function mapPrintedStrings<T>(value: T, map: (text: string) => string): T {
  return copy(value, map) as T;
}

function copy(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value, (inner, key) => (unprinted.has(key) ? inner : copy(inner, map)));
}
