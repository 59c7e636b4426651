import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** The gates of a project's close, in order. */
export const gateIds = ['withdrawal', 'summary', 'acceptance', 'handover'] as const;

export type GateId = (typeof gateIds)[number];

/** What must be proved before an activity may close. */
export const GateSchema = z.strictObject({
  id: z.enum(gateIds),
  title: LocalisedSchema,
  activity: z.string(),
  summary: LocalisedSchema,
  /** Roles that may waive its rules. */
  waivedBy: z.array(z.string()).min(1),
});

export type Gate = z.infer<typeof GateSchema>;
