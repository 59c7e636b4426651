import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** What a role answers for in an activity. */
export const ResponsibilitySchema = z.strictObject({
  role: z.string(),
  items: z.array(LocalisedSchema).min(1),
});

/** An activity of a stage, for example 7.3, final acceptance 项目验收. */
export const ActivitySchema = z.strictObject({
  /** Stage and ordinal, for example "7.3". */
  number: z.string().regex(/^\d+\.\d+$/),
  title: LocalisedSchema,
  /** Why the activity exists, in one sentence. */
  purpose: LocalisedSchema,
  /** Entry criteria: what must hold before it starts. */
  entry: z.array(LocalisedSchema).min(1),
  /** Exit criteria: what must hold before it ends. */
  exit: z.array(LocalisedSchema).min(1),
  /** What it works from. */
  inputs: z.array(LocalisedSchema).min(1),
  responsibilities: z.array(ResponsibilitySchema).min(1),
  /** The gate that closes the activity. */
  gate: z.enum(['withdrawal', 'summary', 'acceptance', 'handover']).optional(),
});

export type Activity = z.infer<typeof ActivitySchema>;
