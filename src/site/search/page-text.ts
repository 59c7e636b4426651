import { kindOf, type SearchKind } from './search-entry.ts';
import { escape } from './escape.ts';
import { fold } from './fold.ts';

/** A page of the handbook and all its words. */
export interface PageText {
  url: string;
  title: string;
  text: string;
}

/** A page that holds a phrase in its text. */
export interface TextMatch {
  url: string;
  title: string;
  kind: SearchKind;
  /** The passage, as HTML: the phrase marked by `<mark>`, everything else escaped. */
  excerpt: string;
}

/** How many characters of the text stand before and behind the phrase in an excerpt. */
const around = 40;

/**
 * The pages whose text holds the phrase: in Chinese any run of characters, as words have no limits
 * there; in Latin script only where a word begins. Pages that hold it more often come first.
 */
export function textMatches(pages: readonly PageText[], query: string): TextMatch[] {
  const wanted = fold(query);
  if (wanted.length < 2) return [];
  return pages
    .flatMap(({ url, title, text }) => {
      const plain = text.toLowerCase();
      // Lower case of a few characters is longer than they are; then the folded text is shown.
      const shown = plain.length === text.length && placesOf(plain, wanted).length > 0;
      const searched = shown ? plain : fold(text);
      const places = placesOf(searched, wanted);
      const [first] = places;
      if (first === undefined) return [];
      const excerpt = excerptOf(shown ? text : searched, first, wanted.length);
      return [{ match: { url, title, kind: kindOf(url), excerpt }, count: places.length }];
    })
    .sort((one, other) => other.count - one.count || (one.match.url < other.match.url ? -1 : 1))
    .map(({ match }) => match);
}

/** Where the phrase begins in the text. */
function placesOf(text: string, phrase: string): number[] {
  const places: number[] = [];
  const isLatin = /^[a-z0-9]/.test(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    if (!isLatin || !/[a-z0-9]/.test(text[at - 1] ?? '')) places.push(at);
  }
  return places;
}

function excerptOf(text: string, at: number, length: number): string {
  const from = Math.max(0, at - around);
  const to = Math.min(text.length, at + length + around);
  return [
    from > 0 ? '…' : '',
    escape(text.slice(from, at)),
    `<mark>${escape(text.slice(at, at + length))}</mark>`,
    escape(text.slice(at + length, to)),
    to < text.length ? '…' : '',
  ].join('');
}
