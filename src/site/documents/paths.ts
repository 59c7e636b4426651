import { languageNames } from '../build/language.ts';
import { languages, type Language } from '../../model/localised.ts';

/** Static paths of a page that stands once a language. */
export function languagePaths(): { params: { lang: Language } }[] {
  return languages.map((lang) => ({ params: { lang } }));
}

/** The other language, for the switch on pages outside Starlight. */
export function otherLanguage(language: Language): { language: Language; label: string } {
  return language === 'zh'
    ? { language: 'en', label: languageNames.en }
    : { language: 'zh', label: languageNames.zh };
}
