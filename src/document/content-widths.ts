import type { Inline } from './block.ts';
import { plainLabel, type Label } from './label.ts';

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
