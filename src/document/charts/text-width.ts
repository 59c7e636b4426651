import { fontSize } from './svg.ts';

/**
 * Width of a text in a chart. An estimate on the wide side, since charts are drawn by three programs:
 * an em for a Chinese character, two thirds of it for a capital or digit, and less for small letters.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + emOf(one), 0) * fontSize;
}

/** Breaks a text into lines no wider than the room, after a space or between Chinese characters. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let last = '';
  for (const piece of text.match(/[^\s\u2E80-\uFFEF]+\s*|[\u2E80-\uFFEF]\s*/g) ?? []) {
    if (last !== '' && textWidth((last + piece).trimEnd()) > room) {
      lines.push(last.trimEnd());
      last = '';
    }
    last += piece;
  }
  return last === '' ? lines : [...lines, last.trimEnd()];
}

function emOf(character: string): number {
  if (character > '\u2E7F') return 1;
  if (/[A-Z0-9%@&]/.test(character)) return 0.66;
  return /[ilj.,;:'|() ]/.test(character) ? 0.34 : 0.6;
}
