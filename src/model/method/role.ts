import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

export const sides = ['vendor', 'customer'] as const;

/** Vendor 实施方 implements the ERP; customer 客户方 runs it. */
export const SideSchema = z.enum(sides);

export type Side = z.infer<typeof SideSchema>;

/** Somebody who does or answers for something in the method. */
export const RoleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: LocalisedSchema,
  side: SideSchema,
  summary: LocalisedSchema,
});

export type Role = z.infer<typeof RoleSchema>;
