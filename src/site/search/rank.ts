import { fold, readingsOf, squeezed, wordsOf } from './fold.ts';
import type { SearchEntry } from './search-entry.ts';

/** An entry that a query matches; lower ranks come first. */
export interface Match {
  entry: SearchEntry;
  rank: number;
}

/** Ranks of a match, best first. */
const ranks = { title: 0, titleStart: 1, titlePart: 2, equal: 3, start: 4, part: 5 } as const;

/** Shorter queries are not compared without their spaces: too many words would hold them. */
const shortestTight = 6;

/** The entries that hold the whole query, best first; each page once. */
export function phraseMatches(entries: readonly SearchEntry[], query: string): Match[] {
  const readings = readingsOf(query).filter((wanted) => wanted !== '');
  const tight = squeezed(fold(query));
  return bestOfEachPage(
    entries.flatMap((entry) => {
      const text = fold(entry.text);
      const plain = readings
        .filter((wanted) => text.includes(wanted))
        .map((wanted): Match => ({ entry, rank: rankOf(entry, text, wanted) }));
      if (plain.length > 0 || tight.length < shortestTight) return plain;
      const tightText = squeezed(text);
      if (!tightText.includes(tight)) return [];
      return [{ entry, rank: rankOf(entry, tightText, tight) }];
    }),
  );
}

/** The entries that hold every word of the query somewhere; each page once. */
export function wordMatches(entries: readonly SearchEntry[], query: string): Match[] {
  const words = wordsOf(query);
  if (words.length === 1 && words[0] === fold(query)) return [];
  return bestOfEachPage(
    entries.flatMap((entry): Match[] => {
      const text = fold(`${entry.page} ${entry.text}`);
      return words.every((word) => text.includes(word)) ? [{ entry, rank: ranks.part }] : [];
    }),
  );
}

function rankOf(entry: SearchEntry, text: string, wanted: string): number {
  const isTitle = entry.text === entry.page;
  if (text === wanted) return isTitle ? ranks.title : ranks.equal;
  if (text.startsWith(wanted)) return isTitle ? ranks.titleStart : ranks.start;
  return isTitle ? ranks.titlePart : ranks.part;
}

function bestOfEachPage(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const page = match.entry.url.split('#')[0] ?? '';
    // The glossary is one page of many terms: each term stands for itself.
    const key = match.entry.kind === 'term' ? match.entry.url : page;
    const known = best.get(key);
    if (!known || compare(match, known) < 0) best.set(key, match);
  }
  return [...best.values()].sort(compare);
}

/** Better rank first, then the shorter text, then the address, so that the order is fixed. */
function compare(one: Match, other: Match): number {
  return (
    one.rank - other.rank ||
    one.entry.text.length - other.entry.text.length ||
    (one.entry.url < other.entry.url ? -1 : one.entry.url > other.entry.url ? 1 : 0)
  );
}
