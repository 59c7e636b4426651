import { z } from 'zod';
import { elementOf, fieldsOf, isOptional, metaOf, unwrap } from './schema-walk.ts';

/** A schema without the fields that stay internal, at any depth; titles stay as they are. */
export function withoutInternal(schema: z.ZodType): z.ZodType {
  const element = elementOf(schema);
  if (element) return kept(z.array(withoutInternal(element)), schema);
  if (!(unwrap(schema) instanceof z.ZodObject)) return schema;
  const shape = Object.fromEntries(
    fieldsOf(schema)
      .filter(({ meta }) => meta.nature !== 'internal')
      .map((field) => [field.key, withoutInternal(field.schema)]),
  );
  return kept(z.strictObject(shape), schema);
}

function kept(copy: z.ZodType, schema: z.ZodType): z.ZodType {
  const titled = copy.meta(metaOf(schema));
  return isOptional(schema) ? titled.optional() : titled;
}
