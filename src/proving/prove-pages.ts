import { attachmentNames } from '../document/dossier/attachments.ts';
import { sealedDocument } from '../document/dossier/seal-dossier.ts';
import type { Document } from '../document/document.ts';
import { layoutFingerprint } from '../render/fingerprint.ts';
import { printedTexts, renderPdf } from '../render/pdf/render-pdf.ts';
import { codesIn } from '../sealing/code.ts';
import { shortened } from '../sealing/shortened.ts';
import { dossierCode, type Manifest } from '../sealing/manifest.ts';
import { bare, missingFrom } from './bare-text.ts';
import type { Carried } from './carried.ts';
import { drawings, readPdf, type ReadPdf } from './read-pdf.ts';
import { fault, note, type Fault, type Note } from './statement.ts';

/** What is found about the pages of a file. */
export interface PagesProof {
  faults: Fault[];
  notes: Note[];
}

/** Holds the code on the pages against the one that follows from the manifest. */
export function proveCodeOnPages(pages: readonly string[], manifest: Manifest): Fault[] {
  const expected = dossierCode(manifest.dossier);
  const printed = codesIn(pages.join('\n'));
  if (printed.includes(expected)) return [];
  const [other] = printed;
  return [
    other === undefined
      ? fault('code-not-printed', { expected })
      : fault('manifest-changed', { expected, printed: other }),
  ];
}

/**
 * Holds what can be seen against what the dossier carries: its pages are set anew from the attached tree
 * and compared, first byte by byte, then page by page. Pages that another version of Capstone set are
 * compared text by text, wherever the texts stand.
 */
export async function provePages(
  bytes: Uint8Array,
  read: ReadPdf,
  { manifest, records, pages, faults }: Carried,
): Promise<PagesProof> {
  if (!pages || faults.length > 0) return { faults: [], notes: [] };
  const { language } = manifest.dossier;
  if (pages.language !== language) {
    return {
      faults: [fault('other-language', { stated: language, expected: pages.language })],
      notes: [],
    };
  }
  let again: Uint8Array;
  try {
    const document = sealedDocument(pages, manifest, records);
    if (manifest.printed.layout !== layoutFingerprint()) {
      return proveTexts(read, document, manifest);
    }
    again = renderPdf(document);
  } catch {
    const name = attachmentNames.document;
    return { faults: [fault('attachment-unreadable', { name })], notes: [] };
  }
  if (Buffer.compare(bytes, again) === 0) return { faults: [], notes: [note('same-bytes')] };
  return compared(bytes, read, again);
}

async function compared(bytes: Uint8Array, read: ReadPdf, again: Uint8Array): Promise<PagesProof> {
  const expected = await readPdf(again);
  if ('code' in expected) throw new Error('A dossier that was just printed cannot be read.');
  const faults: Fault[] = annotationFaults(read);
  if (read.pages.length !== expected.pages.length) {
    faults.push(
      fault('page-count-changed', { expected: expected.pages.length, found: read.pages.length }),
    );
  }
  for (const [index, text] of expected.pages.entries()) {
    const found = read.pages[index];
    if (found === undefined || bare(found) === bare(text)) continue;
    const [was = '', is = ''] = shortened(oneLine(text), oneLine(found));
    faults.push(fault('page-text-changed', { page: index + 1, expected: was, found: is }));
  }
  if (faults.length > 0) return { faults, notes: [] };
  const [drawn, original] = [await drawings(bytes), await drawings(again)];
  for (const [index, page] of original.entries()) {
    if (page !== drawn[index]) faults.push(fault('page-drawing-changed', { page: index + 1 }));
  }
  const signed = read.annotations.some(({ kind }) => kind === 'Widget');
  return {
    faults,
    notes:
      faults.length > 0
        ? []
        : [note('resaved'), ...(signed ? [note('signed-electronically')] : [])],
  };
}

/** Form fields are how viewers sign; anything else on top of a page may hide what it says. */
function annotationFaults({ annotations }: ReadPdf): Fault[] {
  return annotations
    .filter(({ kind }) => kind !== 'Widget')
    .map(({ page, kind }) => fault('annotation-added', { page, kind }));
}

function proveTexts(read: ReadPdf, document: Document, { printed }: Manifest): PagesProof {
  const missing = missingFrom(printedTexts(document), read.pages);
  const faults = [
    ...annotationFaults(read),
    ...missing.map((text) =>
      fault('text-not-printed', { text: shortened(text, undefined)[0] ?? '' }),
    ),
  ];
  const notes = faults.length > 0 ? [] : [note('other-version', { version: printed.capstone })];
  return { faults, notes };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
