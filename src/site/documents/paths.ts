import { languageNames } from '../build/language.ts';
import { languages, type Language } from '../../model/localised.ts';
import type { Template } from '../../model/method/template.ts';
import { siteContent } from '../build/site-content.ts';

/** Static paths of a page that stands once a language. */
export function languagePaths(): { params: { lang: Language } }[] {
  return languages.map((lang) => ({ params: { lang } }));
}

/** Static paths of a page of each template, once a language. */
export function templatePaths(): {
  params: { lang: Language; id: string };
  props: { template: Template };
}[] {
  return siteContent().method.templates.flatMap((template) =>
    languages.map((lang) => ({ params: { lang, id: template.id }, props: { template } })),
  );
}

/** The other language, for the switch on pages outside Starlight. */
export function otherLanguage(language: Language): { language: Language; label: string } {
  return language === 'zh'
    ? { language: 'en', label: languageNames.en }
    : { language: 'zh', label: languageNames.zh };
}
