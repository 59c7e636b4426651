import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import type { Language, Localised } from '../../model/localised.ts';
import { recordKinds } from '../../model/records/index.ts';
import { links } from '../../site/build/links.ts';
import { siteContent } from '../../site/build/site-content.ts';
import { languagePaths } from '../../site/documents/paths.ts';
import { siteWords } from '../../site/words.ts';

export const getStaticPaths = languagePaths;

/** The handbook's contents for language models, one language a file. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const language = params['lang'] as Language;
  const words = siteWords[language];
  const { method } = siteContent();
  const line = (path: string, title: string, about: string) =>
    `- [${title}](${new URL(path, site).href})${about === '' ? '' : `: ${about}`}`;
  const list = (
    heading: string,
    link: (language: Language, id: string) => string,
    items: readonly { id: string; title: Localised; summary?: Localised }[],
  ) => [
    `## ${heading}`,
    '',
    ...items.map(({ id, title, summary }) =>
      line(link(language, id), title[language], summary?.[language] ?? ''),
    ),
    '',
  ];
  const pages = await getCollection('docs', ({ id }) => id.split('/')[0] === language);
  const kinds = Object.values(recordKinds).map(({ id, labels }) => ({ id, title: labels }));
  const lines = [
    '# Capstone 收官',
    '',
    `> ${words.tagline}`,
    '',
    ...pages
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, data }) => {
        const number = data.task ?? data.activity ?? data.stage;
        const title = number ? `${number} ${data.title}` : data.title;
        return line(`/${id.replace(/\/?index$/, '')}/`, title, data.description ?? '');
      }),
    '',
    ...list(words.roles, links.role, method.roles),
    ...list(words.deliverables, links.deliverable, method.deliverables),
    ...list(words.templates, links.template, method.templates),
    ...list(words.risks, links.risk, method.risks),
    ...list(words.gates, links.gate, method.gates),
    ...list(words.records, links.record, kinds),
  ];
  return new Response(lines.join('\n'));
}
