import { z } from 'zod';

/** The languages that Capstone speaks, in the order in which they are listed. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** A label or sentence in every language. Both are required: the two sites are equal in content. */
export const LocalisedSchema = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});

export type Localised = z.infer<typeof LocalisedSchema>;

/** A name that a team may give once for all languages, or once for each. */
export const LocalNameSchema = z.union([z.string().min(1), LocalisedSchema]);

export type LocalName = z.infer<typeof LocalNameSchema>;

/** Picks the text of `language`; a name given once serves every language. */
export function inLanguage(name: LocalName, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}
