/** What has been folded: the same names are compared with every query. */
const folds = new Map<string, string>();

/**
 * Makes texts comparable: full width like half width, capitals like small letters, one space for any
 * white space, and without quotation marks and the punctuation around a sentence.
 */
export function fold(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/["“”「」『』《》〈〉【】]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;:!?、。…·]+|[\s,;:!?、。…·]+$/g, '')
    .trim();
  folds.set(text, folded);
  return folded;
}

/** Words by which one asks; a page that answers does not hold them. */
const asking =
  /什么时候|是什么|为什么|什么|怎么办|怎么样|怎么|怎样|如何|多长时间|多久|哪里|哪些|哪个|谁来|由谁|要不要|能不能|可不可以|吗|呢|请问/g;

/** The words of a query: without those by which one asks in Chinese, which stand between words as spaces do. */
export function wordsOf(query: string): string[] {
  const folded = fold(query);
  const words = folded.replaceAll(asking, ' ').split(' ').filter(Boolean);
  return words.length > 0 ? words : [folded];
}

/** A folded text without spaces and hyphens: go live, go-live and golive are the same. */
export function squeezed(folded: string): string {
  return folded.replaceAll(/[ -]/g, '');
}

/**
 * The ways in which a query may be meant: as it stands, and, where it is a number of the method with
 * other separators (7-3-1, 7。3。1, 7 3 1), as a task's and as a document's number.
 */
export function readingsOf(query: string): string[] {
  const folded = fold(query);
  if (!/^(xx[\W_]+xx[\W_]+)?\d+([\W_]+\d+)+$/.test(folded)) return [folded];
  const parts = folded.split(/[\W_]+/);
  return [...new Set([folded, parts.join('.'), parts.join('_')])];
}
