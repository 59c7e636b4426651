import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** A stage of the method, for example stage 7, continuous support 持续支持. */
export const StageSchema = z.strictObject({
  /** "1" to "7". */
  number: z.string().regex(/^\d+$/),
  title: LocalisedSchema,
  /** What the stage is for, one sentence each. */
  goals: z.array(LocalisedSchema).min(1),
  /** Its main tasks in short, as the stage's overview lists them. */
  mainTasks: z.array(LocalisedSchema).min(1),
});

export type Stage = z.infer<typeof StageSchema>;
