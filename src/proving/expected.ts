import { fault, type Fault, type StatedDossier } from './statement.ts';

/** What the reader believes a dossier to be; what is left out is not asked. */
export interface Expected {
  project?: string;
  edition?: string;
  language?: string;
  paper?: string;
  asOf?: string;
}

/** What a dossier states of itself and was not looked for. */
export function unexpected(dossier: StatedDossier, expected: Expected): Fault[] {
  const codes = {
    project: 'other-project',
    edition: 'other-edition',
    language: 'other-language',
    paper: 'other-paper',
    asOf: 'other-day',
  } as const;
  return (Object.keys(codes) as (keyof Expected)[]).flatMap((key) => {
    const [asked, own] = [expected[key], dossier[key]];
    if (asked === undefined || own === undefined || asked === own) return [];
    return [fault(codes[key], { stated: own, expected: asked })];
  });
}
