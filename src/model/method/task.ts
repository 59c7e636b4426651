import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** One step of a task, with the roles that take it. */
export const StepSchema = z.strictObject({
  text: LocalisedSchema,
  roles: z.array(z.string()).min(1),
  /** Phases of the activity in which it is taken, by id; the first one by default. */
  phases: z.array(z.string()).min(1).optional(),
});

/** A numbered part of an activity, for example 7.1.2, issue tracking. */
export const TaskSchema = z.strictObject({
  /** Activity and ordinal, for example "7.1.2". */
  number: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: LocalisedSchema,
  summary: LocalisedSchema,
  steps: z.array(StepSchema).min(1),
  /** RACI: who does it, who answers for it, who is asked, who is told. Role ids. */
  responsible: z.array(z.string()).min(1),
  accountable: z.string(),
  consulted: z.array(z.string()),
  informed: z.array(z.string()),
});

export type Task = z.infer<typeof TaskSchema>;
