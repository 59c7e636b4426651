import { fontFiles } from '../measure/font-files.ts';

/**
 * Width in a reader's font. Calibri is narrower than ours; DejaVu Sans, which LibreOffice takes where
 * there is no Calibri, draws digits a seventh wider.
 */
export function elsewhere(em: number): number {
  return em * 1.15;
}

/** Length of a line of text; in the unit of the letters' size. */
export function textLength(text: string, size: number): number {
  const { regular } = fontFiles();
  return Array.from(text).reduce((sum, letter) => {
    const advance = regular.advance(letter.codePointAt(0) ?? 0);
    // A Chinese letter is a square in every font.
    return sum + (letter > '\u2E7F' ? advance : elsewhere(advance)) * size;
  }, 0);
}

/** The text, or as much of its beginning as fits into a line, with an ellipsis. */
export function cutToLine(text: string, size: number, width: number): string {
  if (textLength(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textLength(`${letters.join('')}…`, size) > width) letters.pop();
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : '';
}
