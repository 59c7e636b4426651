import { ImageRun, Paragraph } from 'docx';
import { plainLabel } from '../../document/label.ts';
import type { Look } from '../../document/look.ts';
import type { DocxContext } from './context.ts';
import { labelRuns } from './inlines.ts';
import { drawPicture } from './picture.ts';

/** How high a logo stands, and how wide it may be, in pixels of 96 to the inch. */
const height = 40;
const widest = 240;

/** The company's logo at the head of a document. */
export function companyHead({ logo, name = '' }: Look, context: DocxContext): Paragraph[] {
  if (logo === undefined) {
    return [new Paragraph({ style: 'Running', children: labelRuns(name, context) })];
  }
  const bytes = new Uint8Array(Buffer.from(logo.slice(logo.indexOf(',') + 1), 'base64'));
  const words = plainLabel(name) || 'Logo';
  const altText = { name: words, description: words };
  return [
    new Paragraph({ children: [picture(bytes, logo.startsWith('data:image/svg'), altText)] }),
  ];
}

function picture(
  bytes: Uint8Array,
  isSvg: boolean,
  altText: { name: string; description: string },
): ImageRun {
  if (!isSvg) {
    const view = new DataView(bytes.buffer);
    // Width and height stand in the first part of every PNG.
    const transformation = fitted(view.getUint32(16), view.getUint32(20));
    return new ImageRun({ type: 'png', data: bytes, transformation, altText });
  }
  const drawn = drawPicture(new TextDecoder().decode(bytes));
  return new ImageRun({
    type: 'svg',
    data: drawn.svg,
    fallback: { type: 'png', data: drawn.png },
    transformation: fitted(drawn.width, drawn.height),
    altText,
  });
}

function fitted(width: number, tall: number): { width: number; height: number } {
  const scale = Math.min(height / tall, widest / width);
  return { width: width * scale, height: tall * scale };
}
