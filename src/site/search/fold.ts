/**
 * Makes texts comparable: full width like half width, capitals like small letters, one space for any
 * white space, and without quotation marks and the punctuation around a sentence.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/["“”「」『』《》〈〉【】]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;:!?、。…·]+|[\s,;:!?、。…·]+$/g, '')
    .trim();
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
