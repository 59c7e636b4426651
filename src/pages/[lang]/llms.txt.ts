import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import type { Language } from '../../model/localised.ts';
import { languagePaths } from '../../site/documents/paths.ts';
import { siteWords } from '../../site/words.ts';

export const getStaticPaths = languagePaths;

/** The handbook's contents for language models, one language a file. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const language = params['lang'] as Language;
  const pages = await getCollection('docs', ({ id }) => id.split('/')[0] === language);
  const lines = pages
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, data }) => {
      const address = new URL(`/${id.replace(/\/?index$/, '')}/`, site);
      return `- [${data.title}](${address.href}): ${data.description ?? ''}`;
    });
  const words = siteWords[language];
  return new Response(`# Capstone 收官\n\n> ${words.tagline}\n\n${lines.join('\n')}\n`);
}
