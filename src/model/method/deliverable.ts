import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

export const natures = ['internal', 'external'] as const;

/** 文档性质: an internal document stays with the vendor; an external one goes to the customer. */
export const NatureSchema = z.enum(natures);

export type Nature = z.infer<typeof NatureSchema>;

/** A document that an activity must leave behind. */
export const DeliverableSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: LocalisedSchema,
  /** The method's part of the document number, for example "7_3_1"; null where the method gives it none. */
  number: z
    .string()
    .regex(/^\d+(_\d+)+$/)
    .nullable(),
  /** Task that makes it, for example "7.3.1". */
  task: z.string(),
  nature: NatureSchema,
  /** Role ids that must sign it. */
  approvers: z.array(z.string()).min(1),
  /** Id of the tool template it is written on. */
  template: z.string(),
  /** The record kind it prints from. */
  recordKind: z.string(),
  /** What it is written from. */
  inputs: z.array(LocalisedSchema).min(1),
  summary: LocalisedSchema,
});

export type Deliverable = z.infer<typeof DeliverableSchema>;
