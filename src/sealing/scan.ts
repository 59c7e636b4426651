import { dossierCode, type Dossier } from './manifest.ts';

/** What the QR code of a dossier says beside its code. */
export type Scanned = Pick<Dossier, 'number' | 'edition' | 'language' | 'asOf'>;

/** The text of a dossier's QR code: says in words what it is, so that a scanned text explains itself. */
export function scanText(dossier: Dossier): string {
  const { number, edition, language, asOf } = dossier;
  return ['CAPSTONE', number, edition, language, asOf, dossierCode(dossier)].join(' ');
}

/** What a scanned text says of its dossier; undefined for a bare code. */
export function readScan(text: string): Scanned | undefined {
  const [, number, edition, language, asOf] =
    /^\s*CAPSTONE\s+(\S+)\s+(internal|customer)\s+(\S+)\s+(\d{4}-\d{2}-\d{2})\s/.exec(text) ?? [];
  if (number === undefined || language === undefined || asOf === undefined) return undefined;
  return { number, edition: edition === 'internal' ? 'internal' : 'customer', language, asOf };
}
