import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

export const supportModes = ['on-site', 'telephone', 'remote'] as const;

/** A way of giving support, with its trade-off. */
export const SupportModeSchema = z.strictObject({
  id: z.enum(supportModes),
  title: LocalisedSchema,
  efficiency: LocalisedSchema,
  cost: LocalisedSchema,
  needs: LocalisedSchema,
  when: LocalisedSchema,
});

export type SupportMode = z.infer<typeof SupportModeSchema>;
