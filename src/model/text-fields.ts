/** A field that a text names in braces, for example `{terms.fee}`. */
export interface Placeholder {
  path: string;
  /** Where the brace opens. */
  index: number;
  length: number;
}

/** What a text may name besides its record's fields: a document number, and one of many of a kind. */
export const numberExamples = ['numbers.one', 'numbers.many'] as const;

const pattern = /\{([a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*)\}/g;

/** The fields that a text names, in order. */
export function placeholders(text: string): Placeholder[] {
  return [...text.matchAll(pattern)].map((match) => ({
    path: match[1] ?? '',
    index: match.index,
    length: match[0].length,
  }));
}
