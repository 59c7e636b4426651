import type { Localised } from '../model/localised.ts';

/** A value in quotes, or the word for none. */
export function quoted(text: string | undefined): Localised {
  return text === undefined ? nothing : { zh: `“${text}”`, en: `“${text}”` };
}

/** The word for a field that holds nothing. */
export const nothing: Localised = { zh: '无', en: 'nothing' };
