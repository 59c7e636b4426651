import { Resvg } from '@resvg/resvg-js';
import { fontPaths } from '../font-paths.ts';

/** A picture as Word shows it: outlines where it draws SVG, dots where it does not. */
export interface Picture {
  /** Its text as outlines, so that it looks the same whatever fonts the reader has. */
  svg: Uint8Array;
  png: Uint8Array;
  /** Pixels, 96 to the inch. */
  width: number;
  height: number;
}

/** Dots of the PNG for each pixel of the picture: about 290 to the inch. */
const density = 3;

/**
 * Draws an SVG with the fonts of our documents and no others.
 *
 * @throws Error for what is no SVG
 */
export function drawPicture(svg: string): Picture {
  const { regular, bold } = fontPaths();
  const drawing = new Resvg(svg, {
    font: {
      fontFiles: [...regular, ...bold],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans SC',
      sansSerifFamily: 'Noto Sans SC',
    },
    fitTo: { mode: 'zoom', value: density },
  });
  return {
    svg: new TextEncoder().encode(drawing.toString()),
    png: new Uint8Array(drawing.render().asPng()),
    width: drawing.width,
    height: drawing.height,
  };
}
