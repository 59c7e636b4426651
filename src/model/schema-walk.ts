import { z } from 'zod';
import type { FieldMeta } from './field.ts';

/** Takes off what wraps a schema: optional, default, nullable. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** What is known of a field, wherever in its wrappers it was said. */
export function metaOf(schema: z.ZodType): Partial<FieldMeta> {
  return remembered(metas, schema, () => {
    const own = schema.meta();
    if (own?.labels) return own;
    const inner = unwrap(schema);
    return inner === schema ? (own ?? {}) : metaOf(inner);
  });
}

/** Whether a record may leave the field out. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** A field of an object schema. */
export interface FieldOfSchema {
  key: string;
  /** The schema as the object has it, wrappers included. */
  schema: z.ZodType;
  meta: Partial<FieldMeta>;
}

/** The fields of an object schema, in order; none for other schemas. */
export function fieldsOf(schema: z.ZodType): readonly FieldOfSchema[] {
  return remembered(fields, schema, () => {
    const inner = unwrap(schema);
    if (!(inner instanceof z.ZodObject)) return [];
    return Object.entries(inner.shape as Record<string, z.ZodType>).map(([key, value]) => ({
      key,
      schema: value,
      meta: metaOf(value),
    }));
  });
}

/** The schema of an array's elements; undefined for other schemas. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const find = () => {
    const inner = unwrap(schema);
    return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : null;
  };
  return remembered(elements, schema, find) ?? undefined;
}

/** The schema at a path, as far as the schema knows the path. */
export function schemaAt(
  schema: z.ZodType,
  path: readonly (string | number)[],
): z.ZodType | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return schema;
  const next =
    typeof head === 'number'
      ? elementOf(schema)
      : fieldsOf(objectOf(schema)).find((entry) => entry.key === head)?.schema;
  return next && schemaAt(next, rest);
}

/** Of a text that may be written once or once a language, the form with languages. */
export function objectOf(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodUnion)) return schema;
  return (inner.options as z.ZodType[]).find((one) => one instanceof z.ZodObject) ?? schema;
}

/** A value met while walking data along its schema. */
export interface Visit {
  path: (string | number)[];
  value: unknown;
  schema: z.ZodType;
  meta: Partial<FieldMeta>;
}

/** Every value of `data` that the schema knows, parents before children. */
export function walk(schema: z.ZodType, data: unknown): Visit[] {
  const visits: Visit[] = [];
  visit(schema, metaOf(schema), data, [], visits);
  return visits;
}

function visit(
  schema: z.ZodType,
  meta: Partial<FieldMeta>,
  value: unknown,
  path: (string | number)[],
  visits: Visit[],
): void {
  if (value === undefined || value === null) return;
  visits.push({ path, value, schema, meta });
  if (typeof value !== 'object') return;
  if (Array.isArray(value)) {
    const element = elementOf(schema);
    if (!element) return;
    for (const [index, item] of (value as unknown[]).entries()) {
      visit(element, metaOf(element), item, [...path, index], visits);
    }
    return;
  }
  for (const { key, schema: own, meta: ownMeta } of fieldsOf(schema)) {
    visit(own, ownMeta, (value as Record<string, unknown>)[key], [...path, key], visits);
  }
}

// Schemas never change, and asking zod for what they hold takes longer than checking a value.
const metas = new WeakMap<z.ZodType, Partial<FieldMeta>>();
const fields = new WeakMap<z.ZodType, readonly FieldOfSchema[]>();
const elements = new WeakMap<z.ZodType, z.ZodType | null>();

function remembered<Value>(
  known: WeakMap<z.ZodType, Value>,
  schema: z.ZodType,
  find: () => Value,
): Value {
  let value = known.get(schema);
  if (value === undefined) {
    value = find();
    known.set(schema, value);
  }
  return value;
}
