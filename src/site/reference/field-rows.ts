import type { z } from 'zod';
import { elementOf, fieldsOf, isOptional, type FieldOfSchema } from '../../model/schema-walk.ts';

/** A line of the field reference. */
export interface FieldRow extends FieldOfSchema {
  /** How deep the field lies: 0 for the record's own. */
  depth: number;
  isList: boolean;
  optional: boolean;
}

/** Every field of a schema, each group's own fields below it. */
export function fieldRows(schema: z.ZodType, depth = 0): FieldRow[] {
  return fieldsOf(schema).flatMap((field): FieldRow[] => {
    const element = elementOf(field.schema);
    const row = {
      ...field,
      depth,
      isList: element !== undefined,
      optional: isOptional(field.schema),
    };
    return [row, ...fieldRows(element ?? field.schema, depth + 1)];
  });
}
