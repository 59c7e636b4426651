import { languages, type Language } from '../../model/localised.ts';

/** The language of an address: its first segment. */
export function languageOf(url: URL): Language {
  const [, first] = url.pathname.split('/');
  return languages.find((language) => language === first) ?? 'zh';
}

/** What a language calls itself. */
export const languageNames: Record<Language, string> = { zh: '简体中文', en: 'English' };

/** The BCP 47 tag of a language, for `lang` attributes. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
