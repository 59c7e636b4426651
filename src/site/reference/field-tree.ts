import { z } from 'zod';
import type { Language, Localised } from '../../model/localised.ts';
import {
  elementOf,
  fieldsOf,
  isOptional,
  metaOf,
  unwrap,
  type FieldOfSchema,
} from '../../model/schema-walk.ts';
import { fieldType } from './field-type.ts';
import type { ReferenceWords } from './words.ts';

/** A value that a field may take, with its label. */
export interface FieldChoice {
  value: string;
  label: string;
}

/** A field as its reference page shows it. */
export interface FieldEntry {
  key: string;
  /** Its id on the page: the keys from the record's root, `field-team-role`. */
  anchor: string;
  labels: Localised;
  type: string;
  required: boolean;
  /** What it is where it is left out; absent where it then is not there. */
  fallback?: string;
  help?: string;
  example?: string;
  choices: FieldChoice[];
  internal: boolean;
  fact: boolean;
  /** Fields of a group, or of each entry of a list. */
  children: FieldEntry[];
}

/** The fields of a record kind, in order, those of groups and lists below them. */
export function fieldTree(
  schema: z.ZodType,
  language: Language,
  words: ReferenceWords,
  above = 'field',
): FieldEntry[] {
  return fieldsOf(schema).map((field) => {
    const anchor = `${above}-${field.key}`;
    const inner = elementOf(field.schema) ?? field.schema;
    const { meta } = field;
    return {
      key: field.key,
      anchor,
      labels: meta.labels ?? { zh: field.key, en: field.key },
      type: fieldType(field.schema, language, words),
      required: !isOptional(field.schema),
      ...fallbackOf(field.schema, words),
      ...(meta.help ? { help: meta.help[language] } : {}),
      ...exampleOf(field),
      choices: choicesOf(inner, language),
      internal: meta.nature === 'internal',
      fact: meta.fact === true,
      children: fieldTree(inner, language, words, anchor),
    };
  });
}

function choicesOf(schema: z.ZodType, language: Language): FieldChoice[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodEnum)) return [];
  const labels = metaOf(schema).values;
  return inner.options.map((option) => {
    const value = String(option);
    return { value, label: labels?.[value]?.[language] ?? value };
  });
}

function fallbackOf(schema: z.ZodType, words: ReferenceWords): { fallback?: string } {
  if (!(schema instanceof z.ZodDefault)) return {};
  const value: unknown = schema.def.defaultValue;
  const isEmpty = Array.isArray(value) && value.length === 0;
  if (isEmpty) return { fallback: words.emptyDefault };
  return { fallback: typeof value === 'string' ? value : JSON.stringify(value) };
}

function exampleOf({ meta }: FieldOfSchema): { example?: string } {
  if (meta.example === undefined) return {};
  const example = typeof meta.example === 'string' ? meta.example : JSON.stringify(meta.example);
  return { example: example.length > 32 ? `${example.slice(0, 24)}…` : example };
}
