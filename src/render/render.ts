import type { Document } from '../document/document.ts';
import { renderDocx } from './docx/render-docx.ts';
import { renderHtml } from './html/render-html.ts';
import { renderPdf } from './pdf/render-pdf.ts';

export const formats = ['html', 'pdf', 'docx'] as const;

export type Format = (typeof formats)[number];

/** The media type of each format. */
export const mediaTypes: Record<Format, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const renderers: Record<Format, (document: Document) => Uint8Array | Promise<Uint8Array>> = {
  html: (document) => new TextEncoder().encode(renderHtml(document)),
  pdf: (document) => renderPdf(document),
  docx: renderDocx,
};

/** Renders a document as a file of the given format. */
export async function renderDocument(document: Document, format: Format): Promise<Uint8Array> {
  return renderers[format](document);
}
