import type { Document } from '../document/document.ts';
import { renderDocx } from './docx/render-docx.ts';
import type { DocumentFormat } from './formats.ts';
import { renderHtml } from './html/render-html.ts';
import { renderFillable } from './pdf/render-fillable.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { renderPreview } from './pdf/render-preview.ts';

const renderers: Record<DocumentFormat, (document: Document) => Uint8Array | Promise<Uint8Array>> =
  {
    html: (document) => new TextEncoder().encode(renderHtml(document)),
    pdf: (document) => renderPdf(document),
    docx: renderDocx,
    fillable: renderFillable,
    preview: renderPreview,
  };

/** Renders a document as a file of the given format. */
export async function renderDocument(
  document: Document,
  format: DocumentFormat,
): Promise<Uint8Array> {
  return renderers[format](document);
}
