import { fonts, lineHeight, type FontName } from './fonts.ts';
import { widest, wrapText } from './wrap-text.ts';

/** Some lines of one style, measured in px. */
export interface TextBlock {
  readonly font: FontName;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Wraps a text to `width` px and measures what results. */
export function textBlock(text: string, font: FontName, width: number): TextBlock {
  const lines = wrapText(text, width, fonts[font]);
  return {
    font,
    lines,
    width: widest(lines, fonts[font]),
    height: lines.length * lineHeight(font),
  };
}
