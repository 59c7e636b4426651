import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** The severity classes of issues, most severe first. The first two count as serious. */
export const severities = ['critical', 'serious', 'moderate', 'minor'] as const;

/** A severity class with its usual times. Added guidance: the source method gives none. */
export const SeverityClassSchema = z.strictObject({
  id: z.enum(severities),
  title: LocalisedSchema,
  meaning: LocalisedSchema,
  example: LocalisedSchema,
  /** Hours until somebody works on it. */
  responseHours: z.number().positive(),
  /** Hours until it is solved or worked around. */
  resolutionHours: z.number().positive(),
  /** Whether it blocks withdrawal and acceptance. */
  serious: z.boolean(),
});

export type SeverityClass = z.infer<typeof SeverityClassSchema>;
