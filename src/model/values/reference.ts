import { z } from 'zod';
import { field, type FieldMeta, type ReferenceTarget } from '../field.ts';

type More = Omit<FieldMeta, 'labels' | 'references'>;

/** The id of something else in the project or the method; the check proves that it exists. */
export function reference(target: ReferenceTarget, zh: string, en: string, more: More = {}) {
  return field(z.string().min(1), zh, en, { ...more, references: target });
}

/** A list of such ids that names at least one. */
export function someReferences(target: ReferenceTarget, zh: string, en: string, more: More = {}) {
  return field(z.array(reference(target, zh, en)).min(1), zh, en, more);
}

/** A list of such ids. */
export function references(target: ReferenceTarget, zh: string, en: string, more: More = {}) {
  return field(z.array(reference(target, zh, en)), zh, en, more);
}
