import { covers, substituteFor } from './substitutes.ts';
import { fontFiles } from '../../measure/font-files.ts';

/**
 * Which characters print as themselves, as a look-alike or as nothing visible (joiners), by the
 * fonts at hand: the first and the last code point of every range, to the base of 36.
 */
export function printableRanges(): string {
  const { regular } = fontFiles();
  const ranges: number[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    const prints =
      covers(character, regular) || !substituteFor(character, regular).startsWith('[U+');
    if (!prints && character !== '\n' && character !== '\r') continue;
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  return ranges.map((code) => code.toString(36)).join(' ');
}
