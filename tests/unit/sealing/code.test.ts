import { expect, test } from 'vitest';
import { digest } from '../../../src/sealing/canonical.ts';
import { codeOf, codesIn, readCode } from '../../../src/sealing/code.ts';

const code = codeOf(digest('a dossier'));

test('a code is five groups of four characters that no reader mistakes', () => {
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(codeOf(digest('another dossier'))).not.toBe(code);
});

test.each([
  ['as printed', (text: string) => text],
  ['in lower case', (text: string) => text.toLowerCase()],
  ['without hyphens', (text: string) => text.replaceAll('-', '')],
  ['with blanks', (text: string) => ` ${text.replaceAll('-', ' ')} `],
  ['with letters for digits', (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'l')],
  ['as a camera reads it', (text: string) => `CAPSTONE DTF_ERP26_7 customer zh 2026-05-15 ${text}`],
])('is read %s', (_name, typed) => {
  expect(readCode(typed(code))).toBe(code);
});

test('every single wrong character is noticed, and two neighbours in the wrong order', () => {
  const characters = Array.from(code.replaceAll('-', ''));
  for (const [index, character] of characters.entries()) {
    for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (other !== character)
        expect(readCode(characters.with(index, other).join(''))).toBeUndefined();
    }
    const next = characters[index + 1];
    // Luhn's one gap: 0 and Z beside each other.
    if (next === undefined || next === character || /0Z|Z0/.test(character + next)) continue;
    const swapped = characters.with(index, next).with(index + 1, character);
    expect(readCode(swapped.join(''))).toBeUndefined();
  }
});

test.each(['', 'MC88', `${code}-0`, code.replace(/.$/, 'U'), '中文'])(
  '“%s” is no code',
  (typed) => {
    expect(readCode(typed)).toBeUndefined();
  },
);

test('codes are found on a page, even broken over lines', () => {
  expect(codesIn(`Page 3 ${code} 2026\n${code.replace('-', '-\n')}`)).toEqual([code]);
  expect(codesIn('2026-05-15 DTF_ERP26_7_1_1_1_001')).toEqual([]);
});
