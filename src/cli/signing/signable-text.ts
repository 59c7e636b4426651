import { inLanguage, type Language } from '../../model/localised.ts';
import { recordKinds } from '../../model/records/index.ts';
import type { Signable } from '../../signing/signable.ts';

/** What is signed: the record, its part and the part's title. */
export function signableText({ entry, part, title }: Signable, language: Language): string {
  return [
    recordKinds[entry.kind].labels[language],
    part,
    title === undefined ? '' : inLanguage(title, language),
  ]
    .filter((piece) => piece !== '')
    .join(' · ');
}
