import type { Document } from '../document/document.ts';
import { renderDocx } from './docx/render-docx.ts';
import type { Format } from './formats.ts';
import { renderHtml } from './html/render-html.ts';
import { renderPdf } from './pdf/render-pdf.ts';

const renderers: Record<Format, (document: Document) => Uint8Array | Promise<Uint8Array>> = {
  html: (document) => new TextEncoder().encode(renderHtml(document)),
  pdf: (document) => renderPdf(document),
  docx: renderDocx,
};

export { renderFillable } from './pdf/render-fillable.ts';

/** Renders a document as a file of the given format. */
export async function renderDocument(document: Document, format: Format): Promise<Uint8Array> {
  return renderers[format](document);
}
