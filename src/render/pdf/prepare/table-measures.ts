import type { Inline, Table } from '../../../document/block.ts';
import type { FontFiles } from '../font/font-files.ts';
import type { Font } from '../font/font.ts';
import { mapNodes, type Node } from './map-nodes.ts';

/** What the layout needs to know of a table, beside its content. */
export interface TableMeasures {
  /** Counts the document's tables from 1. */
  ordinal: number;
  /** Width of each column's longest piece that should not be broken; em. */
  least: number[];
  /** How much text the fullest cell of each row holds; characters, a line break as a line of them. */
  load: number[];
}

/** Adds its measures to every table. */
export function measureTables<T>(value: T, fonts: FontFiles): T {
  let ordinal = 0;
  return mapNodes(value, (node) => {
    if (node.type !== 'table') return node;
    ordinal += 1;
    return { ...node, measures: measure(node as unknown as Table, ordinal, fonts) } as Node;
  });
}

function measure({ columns, head, rows }: Table, ordinal: number, fonts: FontFiles): TableMeasures {
  const { regular, bold } = fonts;
  return {
    ordinal,
    least: columns.map((_, index) =>
      Math.max(
        longest(head[index] ?? [], { regular: bold, bold }),
        ...rows.map((row) => longest(row[index] ?? [], { regular, bold })),
      ),
    ),
    load: rows.map((row) => Math.max(0, ...row.map(load))),
  };
}

/** Longer words (seals, addresses) do not widen a column; they break. */
const longestWord = 24;

/** Width of a badge beside its text; em. */
const badgeFrame = 2.4;

function longest(cell: readonly Inline[], fonts: { regular: Font; bold: Font }): number {
  return Math.max(0, ...cell.map((inline) => width(inline, fonts)));
}

function width(inline: Inline, fonts: { regular: Font; bold: Font }): number {
  switch (inline.type) {
    case 'token':
      return advance(inline.value, fonts.regular);
    case 'badge':
      return advance(inline.value, fonts.bold) + badgeFrame;
    case 'text':
    case 'code':
      return Math.max(0, ...words(inline.value).map((word) => advance(word, fonts.regular)));
    case 'strong':
      return longest(inline.children, { ...fonts, regular: fonts.bold });
    case 'emphasis':
    case 'delete':
    case 'link':
      return longest(inline.children, fonts);
    default:
      return 0;
  }
}

/** Runs that no line breaks in: no spaces, no Chinese, nothing after a hyphen or slash. */
function words(text: string): string[] {
  const runs = text.match(/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef/-]+[/-]?/gu) ?? [];
  return runs.filter((word) => word.length <= longestWord);
}

function advance(text: string, font: Font): number {
  return Array.from(text).reduce((sum, one) => sum + font.advance(one.codePointAt(0) ?? 0), 0);
}

/** A line break counts as much as a short line of text. */
const breakLoad = 12;

function load(cell: readonly Inline[]): number {
  return cell.reduce((sum, inline) => {
    if ('value' in inline) return sum + inline.value.length;
    if ('children' in inline) return sum + load(inline.children);
    return sum + breakLoad;
  }, 0);
}
