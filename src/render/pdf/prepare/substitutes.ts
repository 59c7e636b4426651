import type { Font } from '../../measure/font.ts';

/** Characters with a look-alike that the font has, where Unicode itself names none. */
const lookAlikes: Readonly<Record<string, string>> = {
  '☐': '□',
  '☑': '√',
  '☒': '×',
  '✔': '✓',
  '✗': '×',
  '✘': '×',
  '✅': '✓',
  '❌': '×',
  '►': '▶',
  '⇒': '→',
  '\t': '    ',
};

/** Joiners, variation selectors and break hints: they shape their neighbours and print nothing. */
const shapers = /[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/;

/** What to print instead of a character that the font lacks; visible, and never that character. */
export function substituteFor(character: string, font: Font): string {
  if (shapers.test(character)) return '';
  if (/[\p{Zs}\p{Zl}\p{Zp}]/u.test(character)) return ' ';
  const candidates = [
    lookAlikes[character],
    character.normalize('NFKC'),
    character.normalize('NFD'),
  ];
  return (
    candidates.find((one) => one !== undefined && coversAll(one, font)) ?? codePoint(character)
  );
}

/** Whether a font draws every character of a text; line ends are no matter of the font. */
export function coversAll(text: string, font: Font): boolean {
  return Array.from(text).every((one) => one === '\n' || covers(one, font));
}

/** Whether a character prints as itself. */
export function covers(character: string, font: Font): boolean {
  return !shapers.test(character) && font.covers(character.codePointAt(0) ?? 0);
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${hex}]`;
}
