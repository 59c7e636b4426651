import type { Language } from '../model/localised.ts';

export type { Language };

/** The languages that a document's labels can be in; `zh+en` prints both, Chinese first. */
export const documentLanguages = ['zh', 'en', 'zh+en'] as const;

export type DocumentLanguage = (typeof documentLanguages)[number];

/** The language that a document is declared to be in, and whose conventions it follows. */
export function mainLanguage(language: DocumentLanguage): Language {
  return language === 'en' ? 'en' : 'zh';
}
