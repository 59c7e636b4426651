import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** One of the method's tool templates 工具模板: a blank form a deliverable is written on. */
export const TemplateSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Its place in the method's list, from 1. */
  ordinal: z.int().min(1),
  title: LocalisedSchema,
  summary: LocalisedSchema,
  /** Activities that use it, for example "7.3". */
  activities: z.array(z.string()).min(1),
  /** The record kind whose schema the form is made from. */
  recordKind: z.string(),
});

export type Template = z.infer<typeof TemplateSchema>;
