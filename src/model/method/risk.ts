import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** A risk that the method knows; a project's risk record refers to it by id. */
export const RiskSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  activity: z.string(),
  /** The phase of the activity that it belongs to, by id; the first one by default. */
  phase: z.string().optional(),
  title: LocalisedSchema,
  /** True for the three that the method names and numbers in 7.1. */
  named: z.boolean(),
  /** How one notices that it is coming. */
  signs: z.array(LocalisedSchema).min(1),
  /** What to do about it. */
  responses: z.array(LocalisedSchema).min(1),
  /** Role that watches for it. */
  owner: z.string(),
  /** Finding codes of the rules that watch for it. */
  rules: z.array(z.string()),
});

export type Risk = z.infer<typeof RiskSchema>;
