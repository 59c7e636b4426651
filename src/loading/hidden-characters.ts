import type { DataPath } from '../model/project-records.ts';
import { hiddenCharacter, codePointName } from '../diagnostics/visible.ts';
import { LineIndex } from './line-index.ts';
import type { Fault } from './source.ts';

/** Whether a text holds a character that nobody sees or no output can print. */
export function hasHiddenCharacter(text: string): boolean {
  return hiddenCharacter.test(text) || !text.isWellFormed();
}

/** Paths of all texts in plain data that hold such a character. */
export function* hiddenCharacterPaths(data: unknown, path: DataPath = []): Generator<DataPath> {
  if (typeof data === 'string') {
    if (hasHiddenCharacter(data)) yield path;
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      yield* hiddenCharacterPaths(value, [...path, Array.isArray(data) ? Number(key) : key]);
    }
  }
}

/** The most that one file's finding list says of hidden characters. */
const most = 20;

/** Every hidden character of a file at its own place, wherever it stands. */
export function hiddenCharacterFaults(text: string): Fault[] {
  if (!hiddenCharacter.test(text)) return [];
  const lines = new LineIndex(text);
  return [...text.matchAll(new RegExp(hiddenCharacter.source, 'gu'))]
    .slice(0, most)
    .map(({ 0: character, index }) => ({
      code: 'file/hidden-character',
      args: { character: codePointName(character) },
      position: lines.range({ start: index, end: index + character.length }),
    }));
}
