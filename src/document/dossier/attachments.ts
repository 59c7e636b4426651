import { canonical } from '../../sealing/canonical.ts';
import type { AttachedRecord } from '../../sealing/attached-records.ts';
import type { Manifest } from '../../sealing/manifest.ts';
import type { Attachment, Document } from '../document.ts';
import { plainLabel } from '../label.ts';
import type { DocumentTexts } from '../words.ts';

/** Names of the files that a dossier's PDF carries. */
export const attachmentNames = {
  manifest: 'manifest.json',
  records: 'records.json',
  document: 'document.json',
} as const;

/** What the pages of a dossier are set from, before its code is known. */
export type UnsealedDocument = Omit<Document, 'attachments' | 'code'>;

/** The files that prove a dossier, as canonical JSON. */
export function dossierAttachments(
  manifest: Manifest,
  records: readonly AttachedRecord[],
  document: UnsealedDocument,
  { attachments }: DocumentTexts,
): Attachment[] {
  const contents = { manifest, records: { format: manifest.format, records }, document };
  return (['manifest', 'records', 'document'] as const).map((key) => ({
    name: attachmentNames[key],
    mimeType: 'application/json',
    description: plainLabel(attachments[key]),
    content: `${canonical(contents[key])}\n`,
  }));
}
