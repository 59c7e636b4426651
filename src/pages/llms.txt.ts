import type { APIContext } from 'astro';
import { languages } from '../model/localised.ts';
import { languageNames } from '../site/build/language.ts';
import { siteWords } from '../site/words.ts';

/** Where the contents for language models stand: a file a language. */
export function GET({ site }: APIContext): Response {
  const lines = languages.map((language) => {
    const address = new URL(`/${language}/llms.txt`, site).href;
    return `- [${languageNames[language]}](${address}): ${siteWords[language].tagline}`;
  });
  return new Response(['# Capstone 收官', '', ...lines, ''].join('\n'));
}
