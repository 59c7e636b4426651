import { z } from 'zod';
import {
  elementOf,
  fieldsOf,
  isOptional,
  unwrap,
  type FieldOfSchema,
} from '../model/schema-walk.ts';

/** A value that is still to be written: the check names it, at its line. */
export type Blank = string | number | null | { [key: string]: Blank } | Blank[];

/**
 * What a field holds in a new record: an empty text or choice, nothing for a number or a truth
 * value, one empty entry for a list, and of a group the fields of {@link fieldsToWrite}.
 */
export function blankOf(schema: z.ZodType): Blank {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return blankGroup(inner);
  const element = elementOf(inner);
  if (element) return [blankOf(element)];
  return inner instanceof z.ZodNumber || inner instanceof z.ZodBoolean ? null : '';
}

/** The same for a group of fields, or a record as a whole. */
export function blankGroup(schema: z.ZodObject): Record<string, Blank> {
  return Object.fromEntries(
    fieldsToWrite(schema).map(({ key, schema: own }) => [key, blankOf(own)]),
  );
}

/**
 * The fields of a group, or of a list’s entries, that a new record writes out: those it cannot do
 * without; all of them, where it could do without any. Signatures are for `sign` to write.
 */
export function fieldsToWrite(schema: z.ZodType): readonly FieldOfSchema[] {
  const fields = fieldsOf(schema).filter(({ key }) => key !== 'signatures');
  const required = fields.filter(isRequired);
  return required.length > 0 ? required : fields;
}

/** Whether a record cannot do without the field. */
export function isRequired({ schema }: FieldOfSchema): boolean {
  return !isOptional(schema);
}
