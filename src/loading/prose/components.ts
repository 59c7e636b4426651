/** The components that a record's prose may use, with the attributes that each takes. */
export const proseComponents: ReadonlyMap<string, readonly string[]> = new Map([
  // A titled part of a report; stands at the top level.
  ['Part', ['id']],
  // A remark set apart from the text.
  ['Note', []],
]);

/** What a record cannot hold: a part that is no part of the record. */
export const nestedPart = { zh: '嵌在别处的 <Part>', en: 'a <Part> inside something else' };
