import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** A box of the swimlane chart. */
export const FlowNodeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: LocalisedSchema,
  /** Activity or task number that the box links to; absent for the end. */
  number: z.string().optional(),
  /** Role ids; the first is the lane the box stands in, the others take part. */
  roles: z.array(z.string()).min(1),
});

/** An arrow: order of work, or documents that feed a later task. */
export const FlowEdgeSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  kind: z.enum(['sequence', 'documents']),
  label: LocalisedSchema.optional(),
});

/** The flow of one stage, in order. */
export const FlowSchema = z.strictObject({
  stage: z.string(),
  nodes: z.array(FlowNodeSchema).min(1),
  edges: z.array(FlowEdgeSchema),
});

export type Flow = z.infer<typeof FlowSchema>;
export type FlowNode = z.infer<typeof FlowNodeSchema>;
export type FlowEdge = z.infer<typeof FlowEdgeSchema>;
