import type { Font } from '../../measure/font.ts';
import { printable } from './printable.ts';

/** Outranks the picture's own fonts, or those of the machine would be taken. */
const fontStyle = '<style>*{font-family:"Noto Sans SC","Noto Sans" !important}</style>';

/**
 * A picture whose text is set in the document's font and holds no character that the font lacks:
 * Typst does not return from a picture with one.
 */
export function figureSvg(svg: string, font: Font, missing?: Set<string>): string {
  const plain = svg
    .replaceAll(/&#x([\da-f]+);/gi, (whole, hex: string) => decoded(whole, parseInt(hex, 16), font))
    .replaceAll(/&#(\d+);/g, (whole, decimal: string) => decoded(whole, Number(decimal), font));
  return printable(plain, font, missing).replace(/<svg\b[^>]*[^/]>/, (tag) => tag + fontStyle);
}

/** A character reference stays as it is where the font has the character. */
function decoded(reference: string, codePoint: number, font: Font): string {
  if (codePoint > 0x10ffff || font.covers(codePoint)) return reference;
  return String.fromCodePoint(codePoint);
}
