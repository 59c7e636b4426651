import type { Inline, Table } from '../../../document/block.ts';
import { plainLabel, type Label } from '../../../document/label.ts';
import { fontFiles } from '../font/font-files.ts';
import type { Font } from '../font/font.ts';
import { mapNodes } from './map-nodes.ts';

/** What the layout needs to know of a table, beside its content. */
export interface TableMeasures {
  /** What the table is called where it continues on a page: its caption, or the heading above it. */
  title: string;
  /** Counts the document's tables from 1. */
  ordinal: number;
  /** Width of each column's widest word, dates and numbers included; em. */
  words: number[];
  /** Width of each column's widest date, number or badge, or of a few letters; em. */
  tokens: number[];
  /** The most letters, and the most line breaks, that a cell of each row holds. */
  load: CellLoad[];
}

interface CellLoad {
  letters: number;
  breaks: number;
}

/** Adds its measures to every table. */
export function measureTables<T>(value: T): T {
  let ordinal = 0;
  let heading: Label = '';
  return mapNodes(value, (node) => {
    if (node.type === 'heading') heading = node['text'] as Label;
    if (node.type !== 'table') return node;
    ordinal += 1;
    const table = node as unknown as Table;
    const measures: TableMeasures = {
      title: plainLabel(table.caption ?? heading),
      ordinal,
      words: leastWidths(table, wordWidth),
      tokens: leastWidths(table, tokenWidth).map((width) => Math.max(width, fewLetters)),
      load: table.rows.map((row) => fullest(row.map(cellLoad))),
    };
    return { ...node, measures };
  });
}

/** Longer words (seals, addresses) do not widen a column: they break, in parts of eight. */
const longestWord = 24;
const partLength = 8;

/** Width that a column without dates and numbers gets at least; em. */
const fewLetters = 3;

/** Size of the second language's words, beside those of the first. */
const secondSize = 0.85;

/** Width of a badge beside its text; em. */
const badgeFrame = 2.4;

type Measure = (inline: Inline, font: Font) => number;

function leastWidths({ columns, head, rows }: Table, measure: Measure): number[] {
  const { regular, bold } = fontFiles();
  return columns.map((_, index) =>
    Math.max(
      widest(head[index] ?? [], measure, bold),
      ...rows.map((row) => widest(row[index] ?? [], measure, regular)),
    ),
  );
}

function widest(inlines: readonly Inline[], measure: Measure, font: Font): number {
  return Math.max(0, ...inlines.map((inline) => measure(inline, font)));
}

function wordWidth(inline: Inline, font: Font): number {
  if (inline.type === 'text' || inline.type === 'code') return widestWord(inline.value, font);
  if (inline.type === 'bilingual') return widestOf(inline, font);
  if (inline.type === 'pageReference') return widestOf(inline.text, font);
  if ('children' in inline) return widest(inline.children, wordWidth, fontIn(inline, font));
  return tokenWidth(inline, font);
}

/** The widest word of a label, in either language. */
function widestOf(label: Label, font: Font): number {
  if (typeof label === 'string') return widestWord(label, font);
  return Math.max(widestWord(label.zh, font), secondSize * widestWord(label.en, font));
}

function widestWord(text: string, font: Font): number {
  return Math.max(0, ...words(text).map((word) => pieceWidth(word, font)));
}

function tokenWidth(inline: Inline, font: Font): number {
  if (inline.type === 'token') {
    const { value } = inline;
    if (typeof value === 'string') return pieceWidth(value, font);
    return pieceWidth(`${value.zh} `, font) + secondSize * pieceWidth(value.en, font);
  }
  if (inline.type === 'badge')
    return pieceWidth(plainLabel(inline.value), fontFiles().bold) + badgeFrame;
  if ('children' in inline) return widest(inline.children, tokenWidth, fontIn(inline, font));
  return 0;
}

function fontIn({ type }: Inline, font: Font): Font {
  return type === 'strong' ? fontFiles().bold : font;
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

function fullest(loads: readonly CellLoad[]): CellLoad {
  return {
    letters: Math.max(0, ...loads.map(({ letters }) => letters)),
    breaks: Math.max(0, ...loads.map(({ breaks }) => breaks)),
  };
}

function cellLoad(cell: readonly Inline[]): CellLoad {
  const sum = { letters: 0, breaks: 0 };
  for (const inline of cell) {
    const { letters, breaks } = 'children' in inline ? cellLoad(inline.children) : ownLoad(inline);
    sum.letters += letters;
    sum.breaks += breaks;
  }
  return sum;
}

function ownLoad(inline: Inline): CellLoad {
  if (inline.type === 'break') return { letters: 0, breaks: 1 };
  if (inline.type === 'pageReference')
    return { letters: plainLabel(inline.text).length + 8, breaks: 0 };
  if (inline.type === 'bilingual') {
    return { letters: inline.zh.length + inline.en.length, breaks: inline.stacked ? 1 : 0 };
  }
  if (!('value' in inline)) return { letters: 1, breaks: 0 };
  const value = plainLabel(inline.value);
  return { letters: value.length, breaks: value.split('\n').length - 1 };
}
