import { fold } from './fold.ts';
import type { SearchEntry } from './search-entry.ts';

/** Shorter words are not mended: too many others are one letter away. */
const shortest = 4;

/** The share of a query's pairs of Chinese characters that an entry must hold to count as near. */
const enoughPairs = 0.5;

/**
 * The query with each unknown Latin word replaced by the nearest word of the entries: one slip of the
 * pen (a letter wrong, missing, doubled, or two swapped), two in words of eight letters and more.
 *
 * @returns undefined where nothing was to be mended, or nothing is near
 */
export function mended(entries: readonly SearchEntry[], query: string): string | undefined {
  const known = new Set(entries.flatMap(({ text }) => fold(text).match(/[a-z]+/g) ?? []));
  const folded = fold(query);
  const result = folded.replaceAll(/[a-z]+/g, (word) => {
    if (word.length < shortest || known.has(word)) return word;
    if ([...known].some((one) => one.startsWith(word))) return word;
    return nearest(word, known) ?? word;
  });
  return result === folded ? undefined : result;
}

/** The entries that hold at least half of the query's pairs of neighbouring Chinese characters. */
export function nearEntries(entries: readonly SearchEntry[], query: string): SearchEntry[] {
  const pairs = pairsOf(fold(query));
  if (pairs.length < 2) return [];
  return entries
    .map((entry) => {
      const text = fold(entry.text);
      return { entry, held: pairs.filter((pair) => text.includes(pair)).length };
    })
    .filter(({ held }) => held / pairs.length >= enoughPairs)
    .sort(
      (one, other) => other.held - one.held || one.entry.text.length - other.entry.text.length || 0,
    )
    .map(({ entry }) => entry);
}

function pairsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}

function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  const allowed = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of [...known].sort()) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = slipsBetween(word, candidate);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** The number of slips from one word to another, two swapped neighbours counting as one. */
export function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return at(one.length, other.length);
}
