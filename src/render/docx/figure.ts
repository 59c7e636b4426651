import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '../../document/block.ts';
import type { DocxContext } from './context.ts';
import { labelRuns } from './inlines.ts';
import { drawPicture } from './picture.ts';

/** Twentieths of a point in a pixel. */
const pixel = 15;

/** A picture no wider than its room, with its words for who cannot see it. */
export function figure({ svg, alt, caption }: Figure, context: DocxContext): Paragraph[] {
  const picture = drawPicture(svg);
  const scale = Math.min(1, context.width / pixel / picture.width);
  const transformation = { width: picture.width * scale, height: picture.height * scale };
  const image = new ImageRun({
    type: 'svg',
    data: picture.svg,
    fallback: { type: 'png', data: picture.png },
    transformation,
    altText: { name: alt, description: alt },
  });
  return [
    new Paragraph({ style: 'Figure', keepNext: caption !== undefined, children: [image] }),
    ...(caption === undefined
      ? []
      : [new Paragraph({ style: 'FigureCaption', children: labelRuns(caption, context) })]),
  ];
}
