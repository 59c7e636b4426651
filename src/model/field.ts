import type { z } from 'zod';
import type { Localised } from './localised.ts';

/** What a reference field may point to; `member` is a person of the project's team. */
export const referenceTargets = [
  'member',
  'module',
  'issue',
  'patch',
  'document',
  'stage',
  'criterion',
  'role',
  'task',
  'risk',
  'rule',
  'deliverable',
  'severity',
  'condition',
] as const;

export type ReferenceTarget = (typeof referenceTargets)[number];

/** What Capstone knows of a field beyond its type. It is kept in the schema's own metadata. */
export interface FieldMeta {
  /** The field's title in both languages, as forms, registers and dossiers print it. */
  labels: Localised;
  /** What the field holds, for the field reference and for editors. */
  help?: Localised;
  /** Lines that a blank form leaves for it; one by default. */
  room?: number;
  /** Help for who writes the file, not for who fills in a printed form. */
  helpFor?: 'file';
  /** `internal` keeps the field out of everything that a customer sees. */
  nature?: 'internal';
  /**
   * The day on which something happened. Asked for an earlier day, the check leaves the field out;
   * where the field is required, it leaves out the whole object that holds it.
   */
  fact?: true;
  /**
   * A field that goes on being written after the record is signed (what became of a condition, the
   * status log); seals leave it aside.
   */
  afterSigning?: true;
  /** What the value must be the id of. */
  references?: ReferenceTarget;
  /** The form of a text with a pattern, in words. */
  form?: Localised;
  /** Labels of an enum's values. */
  values?: Record<string, Localised>;
  /** An example value for the field reference. */
  example?: unknown;
}

declare module 'zod' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- joins zod's own interface
  interface GlobalMeta extends Partial<FieldMeta> {}
}

/**
 * Gives a schema its titles and what else is known of the field.
 *
 * @param schema the field's type
 * @param zh its Chinese title
 * @param en its English title
 * @param more help, nature, references and so on
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  zh: string,
  en: string,
  more: Omit<FieldMeta, 'labels'> = {},
): Schema {
  // `meta` returns a copy of the same type; zod's own signature widens it for generic schemas.
  return schema.meta({ labels: { zh, en }, ...more });
}

/** Marks a field that goes on being written after the record is signed; seals leave it aside. */
export function afterSigning<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ ...schema.meta(), afterSigning: true });
}
