import { isWide, textWidth } from './text-width.ts';

const mayNotStart = /^[，。、；：！？）》」』”’…—,.;:!?)/]/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const mayNotEnd = /[（《「『“‘(]$/u;

/** The font that a text is measured in. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Breaks a text into the fewest lines that fit `width`, as even in length as that allows. Lines break
 * between words, Latin and Chinese, but not before a closing or after an opening mark; a word wider
 * than the line is split between characters.
 */
export function wrapText(text: string, width: number, font: Font): readonly string[] {
  const units = breakUnits(text).flatMap((unit) => splitToFit(unit, width, font));
  const lines = fill(units, width, font);
  let narrowest = lines;
  for (let tried = width - 4; tried > width / 3; tried -= 4) {
    const shorter = fill(units, tried, font);
    if (shorter.length > lines.length || widest(shorter, font) > tried) break;
    narrowest = shorter;
  }
  return narrowest;
}

/** The width of the widest part of a text that should not be broken. */
export function longestUnit(text: string, font: Font): number {
  return widest(
    breakUnits(text).map((unit) => unit.trim()),
    font,
  );
}

/** The width of the widest of some lines. */
export function widest(lines: readonly string[], { size, bold }: Font): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}

/** Latin words with the space after them, Chinese words, each with the marks that stay with it. */
function breakUnits(text: string): readonly string[] {
  const units: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = units.at(-1);
    if (last !== undefined && holdTogether(last, segment)) units.splice(-1, 1, last + segment);
    else units.push(segment);
  }
  return units;
}

function holdTogether(before: string, segment: string): boolean {
  if (/^\s/.test(segment) || mayNotStart.test(segment) || mayNotEnd.test(before)) return true;
  return !/\s$/.test(before) && !isWide(segment) && !isWide(before.at(-1) ?? '');
}

function splitToFit(unit: string, width: number, font: Font): readonly string[] {
  if (widest([unit.trimEnd()], font) <= width) return [unit];
  const parts: string[] = [];
  for (const character of unit) {
    const last = parts.at(-1);
    if (last !== undefined && widest([last + character], font) <= width)
      parts.splice(-1, 1, last + character);
    else parts.push(character);
  }
  return parts;
}

function fill(units: readonly string[], width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  for (const unit of units) {
    const last = lines.at(-1);
    if (last !== undefined && widest([(last + unit).trimEnd()], font) <= width)
      lines.splice(-1, 1, last + unit);
    else lines.push(unit);
  }
  return lines.map((line) => line.trim());
}
