import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/**
 * A severity class with its usual times; the file lists the most severe first. A project may agree
 * classes of its own. Added guidance: the source method gives none.
 */
export const SeverityClassSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: LocalisedSchema,
  meaning: LocalisedSchema,
  example: LocalisedSchema,
  /** Hours until somebody works on it. */
  responseHours: z.number().positive(),
  /** Hours until it is solved or worked around. */
  resolutionHours: z.number().positive(),
  /** Whether the hours run on working days only, Monday to Friday. */
  workingDays: z.boolean(),
  /** Whether it blocks withdrawal and acceptance. */
  serious: z.boolean(),
});

export type SeverityClass = z.infer<typeof SeverityClassSchema>;
