import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';
import type { ProseBlock } from '../prose.ts';
import { NatureSchema } from './deliverable.ts';

/** A form to print: one of the method's tool templates 工具模板, or one that its tasks imply. */
export const TemplateSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Its place in the method's list of tool templates, from 1; none for a form that a task implies. */
  ordinal: z.int().min(1).optional(),
  title: LocalisedSchema,
  summary: LocalisedSchema,
  /** When it is filled in. */
  when: LocalisedSchema.optional(),
  /** Roles that fill it in. */
  filledBy: z.array(z.string()).default([]),
  /** Roles that sign it, where it is no deliverable of the method, which names its own. */
  signers: z.array(z.string()).default([]),
  /** Whether the customer gets it, where it is no deliverable. */
  nature: NatureSchema.optional(),
  /** Activities that use it, for example "7.3". */
  activities: z.array(z.string()).min(1),
  /** The record kind whose schema the form is made from. */
  recordKind: z.string(),
  /** The fields and parts that it prints, where it does not print them all. */
  prints: z.array(z.string()).optional(),
  /**
   * `text` prints a text of `content/method/texts` with the record's fields in their places, `form`
   * prints the fields alone.
   */
  kind: z.enum(['form', 'text']).default('form'),
  /** Whether it is to be had as a spreadsheet, which the importer reads back. */
  sheet: z.boolean().default(false),
});

export type Template = z.infer<typeof TemplateSchema>;

/** The texts of templates, by the template's id. In text, `{path}` stands for a field of the record. */
export type TemplateTexts = Readonly<
  Record<string, { readonly zh: readonly ProseBlock[]; readonly en: readonly ProseBlock[] }>
>;
