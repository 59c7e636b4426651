import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** What a role answers for in an activity. */
export const ResponsibilitySchema = z.strictObject({
  role: z.string(),
  items: z.array(LocalisedSchema).min(1),
});

/** A part of an activity in time, such as the first month-end close; roles find their week by it. */
export const PhaseSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: LocalisedSchema,
  /** How one knows that the project is in it. */
  when: LocalisedSchema,
});

export type Phase = z.infer<typeof PhaseSchema>;

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
  /** Its phases in order of time; without them, the activity is one phase. */
  phases: z.array(PhaseSchema).min(1).optional(),
  /** The gate that closes the activity. */
  gate: z.enum(['withdrawal', 'summary', 'acceptance', 'handover']).optional(),
});

export type Activity = z.infer<typeof ActivitySchema>;
