import { fold, phraseMatches, wordMatches } from './rank.ts';
import { kindOf, type SearchEntry, type SearchKind } from './search-entry.ts';

/** A result as the search box shows it. */
export interface Result {
  url: string;
  title: string;
  kind: SearchKind;
  /** A passage, with the words found marked by `<mark>`; plain text otherwise. */
  excerpt: string;
}

/** The part of Pagefind that the search box uses. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

/** How many pages of each full-text query are loaded. */
const loaded = 12;

/**
 * Answers a query: first what its words name (titles, headings, terms, numbers that hold the whole
 * query), then pages that hold the phrase, then what holds all its words.
 */
export async function find(
  query: string,
  entries: readonly SearchEntry[],
  pagefind: Pagefind,
): Promise<Result[]> {
  const [phrase, words] = await Promise.all([
    fullText(pagefind, `"${query.replaceAll('"', ' ')}"`),
    fullText(pagefind, query.replaceAll('"', ' ')),
  ]);
  const results = [
    ...phraseMatches(entries, query).map(({ entry }) => named(entry)),
    ...phrase,
    ...wordMatches(entries, query).map(({ entry }) => named(entry)),
    ...words,
  ];
  const seen = new Set<string>();
  return results.filter(({ url }) => {
    const page = url.includes('/glossary/') ? url : (url.split('#')[0] ?? '');
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

/**
 * Whether what Pagefind marked has to do with the query: for a word that it does not know at all, it
 * falls back to words that share only its first letters.
 */
function isNear(excerpt: string, query: string): boolean {
  const words = fold(query.replaceAll('"', '')).split(' ');
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].some(([, marked = '']) =>
    words.some((word) => {
      const found = fold(marked);
      const start = word.slice(0, Math.min(3, word.length));
      const isLong = /\p{Script=Han}/u.test(found) || found.length >= start.length;
      return (isLong && word.includes(found)) || found.startsWith(start);
    }),
  );
}

function named({ text, url, page, kind }: SearchEntry): Result {
  return { url, title: page, kind, excerpt: text === page ? '' : escape(text) };
}

async function fullText(pagefind: Pagefind, query: string): Promise<Result[]> {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, loaded).map(async (one) => one.data()));
  return pages
    .filter(({ excerpt }) => isNear(excerpt, query))
    .map(({ url, excerpt, meta }) => ({
      url,
      title: meta.title ?? url,
      kind: kindOf(url),
      excerpt,
    }));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
