import type { Document } from '../../document/document.ts';
import { compileSvg } from './compiler.ts';
import { prepare } from './prepare/prepare.ts';
import { pageSizes, previewWidth } from './preview-size.ts';

/**
 * Draws a document's first page as a picture, from the same layout as the PDF. The same document
 * gives the same bytes.
 *
 * @returns a PNG, as large as `preview-size.ts` says
 * @throws PdfError where Typst reports an error or a warning
 */
export async function renderPreview(document: Document): Promise<Uint8Array> {
  const pages = compileSvg('main.typ', prepare(document, [], undefined), document.title);
  const { width, height } = pageSizes[document.paper];
  const size = `width="${String(width)}" height="${String(height)}"`;
  const page = firstPage(pages).replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="0 0 ${String(width)} ${String(height)}" ${size}`,
  );
  // Loaded only now: commands that draw no picture start without them.
  const { Resvg } = await import('@resvg/resvg-js');
  const { default: sharp } = await import('sharp');
  const drawing = new Resvg(page, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: previewWidth },
    font: { loadSystemFonts: false },
  });
  const picture = sharp(drawing.render().asPng()).png({ palette: true, colours: 16, dither: 0 });
  return new Uint8Array(await picture.toBuffer());
}

/** How each page begins: white over the whole page. */
const ground = /^ {4}<path class="typst-shape" fill="#ffffff"[^>]*?\/>$/gm;

/** Typst draws all pages into one picture; the shapes of the letters follow the last. */
function firstPage(pages: string): string {
  const [, second] = pages.matchAll(ground);
  if (!second) return pages;
  const shapes = pages.lastIndexOf('\n    <defs');
  return pages.slice(0, second.index) + (shapes > second.index ? pages.slice(shapes) : '</svg>');
}
