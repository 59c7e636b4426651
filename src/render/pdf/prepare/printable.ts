import type { Font } from '../../measure/font.ts';
import { covers, coversAll, substituteFor } from './substitutes.ts';

/**
 * A text in characters that the font can draw. What it lacks is replaced visibly, since PDF/A and
 * PDF/UA refuse a character without a glyph.
 *
 * @param missing gathers the characters that were replaced
 */
export function printable(text: string, font: Font, missing?: Set<string>): string {
  const unix = text.replaceAll(/\r\n?/g, '\n');
  if (coversAll(unix, font)) return unix;
  return Array.from(unix.normalize('NFC'))
    .map((character) => {
      if (character === '\n' || covers(character, font)) return character;
      const substitute = substituteFor(character, font);
      if (substitute.trim() !== '') missing?.add(character);
      return substitute;
    })
    .join('');
}
