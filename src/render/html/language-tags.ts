import type { Document } from '../../document/document.ts';

/** A language that documents are written in. */
export type Language = Document['language'];

/** The BCP 47 tag of a language, for `lang` attributes. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
