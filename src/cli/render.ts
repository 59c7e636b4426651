import type { Document } from '../document/document.ts';
import type { Format } from '../render/formats.ts';

/** Renders a document. The renderers are loaded only now: other commands start without them. */
export async function render(document: Document, format: Format): Promise<Uint8Array> {
  const { renderDocument } = await import('../render/render.ts');
  return renderDocument(document, format);
}
