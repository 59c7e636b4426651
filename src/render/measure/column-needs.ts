import type { Inline, Table } from '../../document/block.ts';
import { plainLabel, type Label } from '../../document/label.ts';
import { fontFiles } from './font-files.ts';
import type { Font } from './font.ts';

/** The least width of each column of a table, in em of the table's text. */
export interface ColumnNeeds {
  /** Width of each column's widest word, dates and numbers included. */
  words: number[];
  /** Width of each column's widest date, number or badge, or of a few letters. */
  tokens: number[];
}

/** How a renderer sets what stands in cells, in em of the table's text. */
export interface CellLook {
  /** Size of the second language's words, beside those of the first. */
  second: number;
  /** Width of a badge beside its text. */
  badgeFrame: number;
}

/** What each column needs so that words stay whole, or at least dates and numbers. */
export function columnNeeds(table: Table, look: CellLook): ColumnNeeds {
  return {
    words: leastWidths(table, wordWidth, look),
    tokens: leastWidths(table, tokenWidth, look).map((width) => Math.max(width, fewLetters)),
  };
}

/** Longer words (seals, addresses) do not widen a column: they break, in parts of eight. */
const longestWord = 24;
const partLength = 8;

/** Width that a column without dates and numbers gets at least; em. */
const fewLetters = 3;

interface Setting extends CellLook {
  font: Font;
}

type Measure = (inline: Inline, setting: Setting) => number;

function leastWidths({ columns, head, rows }: Table, measure: Measure, look: CellLook): number[] {
  const { regular, bold } = fontFiles();
  return columns.map((_, index) =>
    Math.max(
      widest(head[index] ?? [], measure, { ...look, font: bold }),
      ...rows.map((row) => widest(row[index] ?? [], measure, { ...look, font: regular })),
    ),
  );
}

function widest(inlines: readonly Inline[], measure: Measure, setting: Setting): number {
  return Math.max(0, ...inlines.map((inline) => measure(inline, setting)));
}

function wordWidth(inline: Inline, setting: Setting): number {
  if (inline.type === 'text' || inline.type === 'code') return widestWord(inline.value, setting);
  if (inline.type === 'bilingual') return widestOf(inline, setting);
  if (inline.type === 'pageReference') return widestOf(inline.text, setting);
  if ('children' in inline) return widest(inline.children, wordWidth, settingIn(inline, setting));
  return tokenWidth(inline, setting);
}

/** The widest word of a label, in either language. */
function widestOf(label: Label, setting: Setting): number {
  if (typeof label === 'string') return widestWord(label, setting);
  return Math.max(widestWord(label.zh, setting), setting.second * widestWord(label.en, setting));
}

function widestWord(text: string, { font }: Setting): number {
  return Math.max(0, ...words(text).map((word) => pieceWidth(word, font)));
}

function tokenWidth(inline: Inline, setting: Setting): number {
  const { font, second, badgeFrame } = setting;
  if (inline.type === 'token') {
    const { value } = inline;
    if (typeof value === 'string') return pieceWidth(value, font);
    return pieceWidth(`${value.zh} `, font) + second * pieceWidth(value.en, font);
  }
  if (inline.type === 'badge')
    return pieceWidth(plainLabel(inline.value), fontFiles().bold) + badgeFrame;
  if ('children' in inline) return widest(inline.children, tokenWidth, settingIn(inline, setting));
  return 0;
}

function settingIn({ type }: Inline, setting: Setting): Setting {
  return type === 'strong' ? { ...setting, font: fontFiles().bold } : setting;
}

/** Runs that no line breaks in: no spaces, no Chinese, nothing after a hyphen or slash. */
function words(text: string): string[] {
  return text.match(/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef/-]+[/-]?/gu) ?? [];
}

function pieceWidth(piece: string, font: Font): number {
  const letters = Array.from(piece);
  const kept = letters.length <= longestWord ? letters : letters.slice(0, partLength);
  return kept.reduce((sum, letter) => sum + font.advance(letter.codePointAt(0) ?? 0), 0);
}
