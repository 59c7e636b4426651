import type { DataPath } from '../model/project-records.ts';

// Control characters other than tab and line breaks, those that turn the direction of text, and code
// points that XML cannot hold.

const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** Whether a text holds a character that no output can print. */
export function hasHiddenCharacter(text: string): boolean {
  return hidden.test(text) || !text.isWellFormed();
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
