import { z } from 'zod';

/** The languages that Capstone speaks, in the order in which they are listed. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** A label or sentence in every language. Both are required: the two sites are equal in content. */
export const LocalisedSchema = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
});

export type Localised = z.infer<typeof LocalisedSchema>;

/** A text that a team may write once for all languages, or once for each. */
export const LocalTextSchema = z.union([z.string().trim().min(1), LocalisedSchema]);

export type LocalText = z.infer<typeof LocalTextSchema>;

/** Picks the text of `language`; one that is written once serves every language. */
export function inLanguage(text: LocalText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** The text in both languages. */
export function inBoth(text: LocalText): Localised {
  return typeof text === 'string' ? { zh: text, en: text } : text;
}
