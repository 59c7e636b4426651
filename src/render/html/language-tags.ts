import type { Language } from '../../document/language.ts';

/** The BCP 47 tag of a language, for `lang` attributes. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
