import { z } from 'zod';
import { LocalisedSchema } from '../localised.ts';

/** A term of the field, for the glossary and for terms in the text. */
export const TermSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  term: LocalisedSchema,
  /** Other words for the same thing, in either language. */
  also: z.array(z.string()),
  meaning: LocalisedSchema,
});

export type Term = z.infer<typeof TermSchema>;
