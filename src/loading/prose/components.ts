/** The components that a record's prose may use, with the attributes that each takes. */
export const proseComponents: ReadonlyMap<string, readonly string[]> = new Map([
  // A titled part of a report; stands at the top level.
  ['Part', ['id']],
  // A remark set apart from the text.
  ['Note', []],
]);
