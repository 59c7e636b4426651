import type { Localised } from '../model/localised.ts';

/**
 * What proving can find. A fault says why a dossier is not proven; a note qualifies the proof. Codes
 * are stable: programs read them from the JSON.
 */
export const faultCodes = [
  'not-a-pdf',
  'truncated',
  'too-large',
  'encrypted',
  'unreadable',
  'not-a-dossier',
  'manifest-unreadable',
  'manifest-newer',
  'manifest-changed',
  'code-not-printed',
  'attachment-missing',
  'attachment-unreadable',
  'attachment-added',
  'attachment-twice',
  'record-changed',
  'record-missing',
  'record-added',
  'pages-attachment-changed',
  'page-text-changed',
  'text-not-printed',
  'page-count-changed',
  'page-drawing-changed',
  'annotation-added',
  'pages-not-of-records',
  'other-look',
  'other-project',
  'other-number',
  'unknown-project',
  'other-edition',
  'other-language',
  'other-day',
  'other-paper',
  'other-commit',
  'other-records',
  'repository-differs',
  'repository-lacks',
  'repository-has-more',
  'repository-differs-more',
  'seal-broken',
  'seal-broken-since',
  'signed-differs',
  'code-unknown',
  'code-of-no-project',
] as const;

export const noteCodes = [
  'same-bytes',
  'resaved',
  'reformatted',
  'other-version',
  'look-changed',
  'signed-electronically',
  'no-commit',
  'seals-hold',
  'nothing-signed',
  'code-now',
  'code-fits',
] as const;

export type FaultCode = (typeof faultCodes)[number];
export type NoteCode = (typeof noteCodes)[number];

/** One thing that proving has found, as data; words are made last. */
export interface Statement<Code extends string = FaultCode | NoteCode> {
  code: Code;
  args: Record<string, string | number | Localised>;
}

export type Fault = Statement<FaultCode>;
export type Note = Statement<NoteCode>;

/** What a dossier states of itself. */
export interface StatedDossier {
  project: string;
  number: string;
  edition: 'internal' | 'customer';
  language: string;
  /** Absent for a code. */
  paper?: string;
  asOf: string;
  code: string;
  capstone?: string;
  commit?: string;
}

/** The result of proving. */
export interface Proof {
  proven: boolean;
  /** Absent where the file says nothing that can be read. */
  dossier?: StatedDossier;
  faults: readonly Fault[];
  notes: readonly Note[];
}

export function fault(code: FaultCode, args: Fault['args'] = {}): Fault {
  return { code, args };
}

export function note(code: NoteCode, args: Note['args'] = {}): Note {
  return { code, args };
}
