import { getCollection, render } from 'astro:content';
import { allCodes } from '../../diagnostics/codes.ts';
import { messages } from '../../diagnostics/describe.ts';
import { documentNumber, documentNumberPattern } from '../../model/document-number.ts';
import { inLanguage, languages, type Language, type Localised } from '../../model/localised.ts';
import { recordKinds } from '../../model/records/index.ts';
import { links } from '../build/links.ts';
import { siteContent } from '../build/site-content.ts';
import { siteWords } from '../words.ts';
import { readableProjects } from '../documents/documents.ts';
import { kindOf, type SearchEntry } from './search-entry.ts';

/** Every title, heading, term and number of the site in one language. */
export async function searchEntries(language: Language): Promise<SearchEntry[]> {
  return [
    ...(await handbookEntries(language)),
    ...listEntries(language),
    ...methodEntries(language),
    ...projectEntries(language),
  ];
}

/** An entry for a page's title, and one for each further text that it is known by. */
function pageEntries(page: string, url: string, texts: readonly string[] = []): SearchEntry[] {
  return [page, ...texts].map((text) => ({ text, url, kind: kindOf(url), page }));
}

async function handbookEntries(language: Language): Promise<SearchEntry[]> {
  const pages = await getCollection('docs', ({ id }) => id.split('/')[0] === language);
  const entries = await Promise.all(
    pages.map(async (page) => {
      const url = `/${page.id.replace(/\/?index$/, '')}/`;
      const { title, task, activity, stage } = page.data;
      const number = task ?? activity ?? stage;
      const { headings } = await render(page);
      const numbered = number ? [number, `${number} ${title}`] : [];
      return [
        ...pageEntries(title, url, numbered),
        ...headings.map(({ text, slug }) => ({
          text,
          url: `${url}#${slug}`,
          kind: kindOf(url),
          page: title,
        })),
      ];
    }),
  );
  return entries.flat();
}

/** The pages that list what the method's data holds. */
function listEntries(language: Language): SearchEntry[] {
  const folders = [
    ...(['roles', 'raci', 'deliverables', 'templates', 'risks', 'gates', 'rules'] as const),
    ...(['records', 'glossary', 'projects'] as const),
  ];
  return folders.flatMap((folder) => {
    const title = { zh: siteWords.zh[folder], en: siteWords.en[folder] };
    return pageEntries(title[language], `/${language}/${folder}/`, otherTitles(title, language));
  });
}

/** A title in the other languages: people mix them, and a page is known by each. */
function otherTitles(title: Localised, language: Language): string[] {
  return languages
    .filter((one) => one !== language && title[one] !== title[language])
    .map((one) => title[one]);
}

function methodEntries(language: Language): SearchEntry[] {
  const { method } = siteContent();
  const others = (title: Localised) => otherTitles(title, language);
  return [
    ...method.roles.flatMap(({ id, title }) =>
      pageEntries(title[language], links.role(language, id), others(title)),
    ),
    ...method.deliverables.flatMap(({ id, title, number }) =>
      pageEntries(title[language], links.deliverable(language, id), [
        ...(number ? [documentNumberPattern(number, method)] : []),
        ...others(title),
      ]),
    ),
    ...method.templates.flatMap(({ id, title }) => {
      const number = method.deliverables.find((one) => one.template === id)?.number;
      const numbers = number ? [documentNumberPattern(number, method)] : [];
      return pageEntries(title[language], links.template(language, id), [
        ...numbers,
        ...others(title),
      ]);
    }),
    ...method.risks.flatMap(({ id, title }) =>
      pageEntries(title[language], links.risk(language, id), others(title)),
    ),
    ...method.gates.flatMap(({ id, title }) =>
      pageEntries(title[language], links.gate(language, id), others(title)),
    ),
    ...allCodes.flatMap((code) =>
      pageEntries(messages[language][code].title, links.rule(language, code), [code]),
    ),
    ...Object.values(recordKinds).flatMap((kind) =>
      pageEntries(kind.labels[language], links.record(language, kind.id), [kind.path]),
    ),
    ...method.terms.flatMap(({ id, term, also }) =>
      pageEntries(term[language], links.term(language, id), [...also, ...others(term)]),
    ),
  ];
}

function projectEntries(language: Language): SearchEntry[] {
  return readableProjects().flatMap(({ id, records }) => {
    const { data } = records.project;
    const name = inLanguage(data.name, language);
    const dossier = links.dossier(language, id);
    return [
      ...pageEntries(name, links.project(language, id), [inLanguage(data.customer.name, language)]),
      ...records.records.issue.flatMap((issue) => {
        const number = documentNumber(data, siteContent().method, '7_1_1_1', issue.id);
        return [inLanguage(issue.data.title, language), number].map((text) => ({
          text,
          url: `${dossier}#issue-${issue.id}`,
          kind: kindOf(dossier),
          page: name,
        }));
      }),
    ];
  });
}
