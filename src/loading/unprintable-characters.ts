import { unprintable } from '../diagnostics/printable.ts';
import { codePointName, hiddenCharacter } from '../diagnostics/visible.ts';
import { LineIndex } from './line-index.ts';
import type { Fault } from './source.ts';

/** The most that one file's finding list says of them. */
const most = 20;
/** Characters of a run that a finding names. */
const named = 8;

/** Every run of characters that documents cannot print, at its place, wherever it stands in a file. */
export function unprintableFaults(text: string): Fault[] {
  const found = [...text.matchAll(unprintable())].filter(
    ({ 0: run, index }) => !hiddenCharacter.test(run) && !isComposed(text, index, run),
  );
  if (found.length === 0) return [];
  const lines = new LineIndex(text);
  return found.slice(0, most).map(({ 0: run, index }) => {
    const characters = Array.from(run);
    const rest = characters.length > named ? '…' : '';
    const shown = characters.slice(0, named);
    return {
      code: 'text/unprintable',
      args: {
        characters: shown.join('') + rest,
        codes: [...new Set(shown)].map(codePointName).join(' ') + rest,
      },
      position: lines.range({ start: index, end: index + run.length }),
    };
  });
}

/** Marks that make one printable character with the letter before them. */
function isComposed(text: string, index: number, run: string): boolean {
  const letter = Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? '';
  const composed = `${letter}${run}`.normalize('NFC');
  return letter !== '' && Array.from(composed).length === 1 && !composed.match(unprintable());
}
