import stringWidth from 'string-width';
import type { SheetCell, SheetHead } from './workbook.ts';

/** How full a line gets before it breaks between words, in a font that may be wider than ours. */
export const lineFill = 0.85;

/** The head's letters are bold and need a little more. */
export const boldness = 1.15;

/** What a column is for, as far as its width depends on it. */
export interface ColumnContent extends Pick<SheetHead, 'label' | 'kind' | 'choices'> {
  /** Whole paragraphs, several values a cell, or the number of a record. */
  holds?: 'prose' | 'list' | 'id';
}

/** Letters in a line that still reads well. */
const longestLine = { prose: 60, list: 36, text: 40, id: 20 } as const;

/** Letters that somebody is likely to write where nothing is written yet. */
const expectedLine = { prose: 50, list: 22, text: 27, id: 3 } as const;

/** Longest line of a head; Chinese letters count as two. */
const longestHead = 26;

/**
 * Width of a column in characters: as wide as its values, up to what reads well, and so wide that its
 * head breaks between words and takes two lines, or three where it is long.
 *
 * @param values what stands in it
 * @param isBlank whether the sheet is to be filled in by hand
 */
export function columnWidth(
  content: ColumnContent,
  values: readonly SheetCell[],
  isBlank: boolean,
): number {
  const words = values
    .flatMap((value) => textOf(value).split('\n'))
    .map((line) => stringWidth(line));
  const longest = Math.max(0, ...words);
  const most = longestLine[content.holds ?? 'text'];
  const line = longest > 0 ? Math.min(most, longest) : expected(content, isBlank);
  return Math.ceil(Math.max(line, headLine(content.label) * boldness) / lineFill) + 1;
}

function textOf(value: SheetCell): string {
  return typeof value === 'object' ? value.day : String(value ?? '');
}

/** Letters of `2026-11-27`. */
const day = 10;

/** Room for the sign beside a cell that has a list to choose from. */
const chooser = 3;

function expected({ kind, choices, holds }: ColumnContent, isBlank: boolean): number {
  if (kind === 'date') return day;
  if (kind === 'number') return day / 2;
  if (choices) {
    const longest = Math.max(0, ...choices.map((choice) => stringWidth(choice)));
    return Math.min(expectedLine.text, longest + chooser);
  }
  // What nobody filled in takes no room from what is there.
  return isBlank ? expectedLine[holds ?? 'text'] : day;
}

/** Letters of a head's longest line. */
function headLine(label: string): number {
  const words = label.split(' ').map((word) => stringWidth(word));
  const whole = stringWidth(label);
  const lines = whole > longestHead ? 3 : 2;
  const fits = (width: number) => linesIn(words, width) <= lines;
  let width = Math.max(...words);
  while (width < Math.min(whole, longestHead) && !fits(width)) width += 1;
  return Math.min(width, longestHead);
}

/** Lines that words of these widths take. */
function linesIn(words: readonly number[], width: number): number {
  let lines = 1;
  let used = -1;
  for (const word of words) {
    if (used >= 0 && used + 1 + word > width) {
      lines += 1;
      used = -1;
    }
    used += 1 + word;
  }
  return lines;
}
