import type { Inline } from './block.ts';
import { plainLabel, type Label } from './label.ts';
import { shareOut } from './share-out.ts';

/** No column is narrower than a date, none so wide that others starve; em. */
const narrowest = 5;
const widest = 22;

/**
 * Shares of a table's columns by what stands in them: each as wide as its longest line, within limits.
 *
 * @param rows the cells of every row, the head among them
 */
export function contentWidths(rows: readonly (readonly Inline[][])[]): number[] {
  return (rows[0] ?? []).map((_, index) => {
    const longest = Math.max(...rows.map((row) => longestLine(row[index] ?? [])));
    return Math.min(widest, Math.max(narrowest, Math.ceil(longest)));
  });
}

/** Width of a page's text in em of a table's, and of the white beside what stands in a column. */
const page = 56;
const padding = 1.5;

/** A head is bold, and so wider. */
const headFactor = 1.15;

/**
 * Shares of a table's columns as its layout has them, but no column wider than its longest line: what
 * it would leave empty goes to those that wrap. Where nothing wraps, all get some of what is left.
 *
 * @param shares the layout's shares, one a column
 * @param rows the cells of every row, the head first
 */
export function fittedWidths(
  shares: readonly number[],
  rows: readonly (readonly Inline[][])[],
): number[] {
  const needs = shares.map((_, index) => {
    const [head = 0, ...others] = rows.map((row) => longestLine(row[index] ?? []));
    return padding + Math.max(head * headFactor, ...others);
  });
  const widths = shareOut(page, shares, needs, (part, need) => part > need);
  return widths.map((width) => Math.round(width * 10) / 10);
}

function longestLine(inlines: readonly Inline[]): number {
  let longest = 0;
  let line = 0;
  for (const inline of inlines) {
    if (inline.type === 'break') line = 0;
    else line += widthOf(inline);
    longest = Math.max(longest, line);
  }
  return longest;
}

function widthOf(inline: Inline): number {
  if ('children' in inline) return longestLine(inline.children);
  if (inline.type === 'bilingual') {
    const [zh, en] = [textWidth(inline.zh), textWidth(inline.en)];
    return inline.stacked ? Math.max(zh, en) : zh + en;
  }
  if (inline.type === 'pageReference') return labelWidth(inline.text);
  return 'value' in inline ? labelWidth(inline.value) : 1;
}

function labelWidth(label: Label): number {
  return textWidth(plainLabel(label));
}

/** A Chinese letter is as wide as it is high, another about half. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one > '\u2E7F' ? 1 : 0.5), 0);
}
