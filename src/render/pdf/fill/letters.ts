import type { DocumentLanguage } from '../../../document/language.ts';

/**
 * What one can type into a form with the font that it carries: Latin letters; where the form is in Chinese,
 * the signs of Chinese text and the 3,755 common Chinese characters (GB/T 2312, level 1), nine tenths of
 * such a file. Readers draw others in a font of theirs.
 */
export function typedLetters(language: DocumentLanguage): string {
  const latin = [...codePoints(0x21, 0x7e), ...codePoints(0xa1, 0x17f)];
  if (language === 'en') return [...latin, ...codePoints(0x2010, 0x2026), '€'].join('');
  return [...latin, ...signs(), ...common()].join('');
}

function codePoints(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).filter((character) => character !== '\u00AD');
}

/** Rows of the standard, by the first byte of its encoding. */
const rows = { signs: [0xa1, 0xa1], fullWidth: [0xa3, 0xa3], common: [0xb0, 0xd7] } as const;

function signs(): string[] {
  return [...row(rows.signs), ...row(rows.fullWidth)].filter((sign) => sign.trim() !== '');
}

function common(): string[] {
  return row(rows.common).filter((character) => /\p{Script=Han}/u.test(character));
}

function row([first, last]: readonly [number, number]): string[] {
  const decoder = new TextDecoder('gb18030');
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Array.from({ length: 94 }, (__, cell) =>
      decoder.decode(Uint8Array.of(first + index, 0xa1 + cell)),
    ),
  ).flat();
}
