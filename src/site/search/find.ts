import { escape } from './escape.ts';
import { fold, wordsOf } from './fold.ts';
import { mended, nearEntries } from './near.ts';
import { textMatches, type PageText } from './page-text.ts';
import { phraseMatches, wordMatches } from './rank.ts';
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

/** What a query is answered from. */
export interface Sources {
  /** Titles, headings, terms and numbers. */
  entries: readonly SearchEntry[];
  /** The words of the handbook's pages. */
  texts: readonly PageText[];
  /** The full text of everything, projects too. */
  pagefind: Pagefind;
}

/** How many pages of each full-text query are loaded. */
const loaded = 12;

/** With fewer results than this, what is merely near the query is added. */
const few = 3;

/** What a query found. */
export interface Found {
  results: Result[];
  /** The query that was answered first, where a word of the query itself stands on no page. */
  instead?: string;
}

/**
 * Answers a query: first what its words name (titles, headings, terms, numbers that hold the whole
 * query), then pages that hold the phrase, then what holds all its words. Where that is little, a slip
 * of the pen is mended, and names that share most of their characters with the query are added.
 */
export async function find(query: string, sources: Sources): Promise<Found> {
  const { entries } = sources;
  const results = await exact(query, sources);
  const instead = mended(entries, query);
  if (instead !== undefined && !holdSlips(results, query, instead)) {
    const better = await exact(instead, sources);
    if (better.length > 0) return { results: onePerPage([...better, ...results]), instead };
  }
  if (results.length >= few) return { results };
  return { results: onePerPage([...results, ...nearEntries(entries, query).map(named)]) };
}

/** Whether a page holds the words that were taken for slips: then they are words that no name holds. */
function holdSlips(results: readonly Result[], query: string, instead: string): boolean {
  const kept = new Set(instead.split(' '));
  const slips = fold(query)
    .split(' ')
    .filter((word) => !kept.has(word));
  return results.some(({ excerpt }) => slips.every((word) => fold(excerpt).includes(word)));
}

async function exact(query: string, { entries, texts, pagefind }: Sources): Promise<Result[]> {
  const [phrase, words] = await Promise.all([
    fullText(pagefind, `"${query.replaceAll('"', ' ')}"`),
    fullText(pagefind, wordsOf(query).join(' ')),
  ]);
  return onePerPage([
    ...phraseMatches(entries, query).map(({ entry }) => named(entry)),
    ...phrase,
    ...textMatches(texts, query),
    ...wordMatches(entries, query).map(({ entry }) => named(entry)),
    ...words,
  ]);
}

/** The glossary is one page of many terms: each term stands for itself. */
function onePerPage(results: readonly Result[]): Result[] {
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
