import type { Document } from '../../document/document.ts';
import { compilePdf, type PdfSettings } from './compiler.ts';
import { markSvg } from './mark.ts';
import { prepare } from './prepare/prepare.ts';

export { PdfSizeError } from './pdf-size-error.ts';
export { PdfError, type PdfDiagnostic } from './pdf-error.ts';
export { missingGlyphs, type MissingGlyph } from './prepare/missing-glyphs.ts';
export { printedTexts } from './prepare/printed-texts.ts';

/** Choices of one printing. */
export interface PdfOptions {
  /** By default a dossier is archived (PDF/A-3a), a form accessible (PDF/UA-1). */
  standard?: PdfSettings['standard'];
}

/**
 * Prints a document as PDF. The same document gives the same bytes. Attachments travel inside a
 * PDF/A-3a file only. Who prints many must let the event loop turn between them: what Typst holds of
 * a document is freed only then.
 *
 * @throws PdfError where Typst reports an error or a warning, or the standard cannot be met
 * @throws PdfSizeError where the document takes more memory than is free
 */
export function renderPdf(document: Document, options: PdfOptions = {}): Uint8Array {
  const standard = options.standard ?? (document.kind === 'dossier' ? 'a-3a' : 'ua-1');
  const attachments = standard === 'a-3a' ? document.attachments : [];
  const mark = document.cover?.mark;
  const input = prepare(document, attachments, mark ? markSvg(mark) : undefined);
  const timestamp = Date.parse(`${document.date}T00:00:00Z`) / 1000;
  return compilePdf('main.typ', input, { standard, timestamp }, document.title);
}
