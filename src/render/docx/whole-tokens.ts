import type { Inline } from '../../document/block.ts';
import type { Label } from '../../document/label.ts';
import { look, textSize } from './column-widths.ts';
import { textLength } from './text-length.ts';

/** Width of a box to tick; em. */
const box = 1.3;

/**
 * Running text whose dates and numbers, and whose boxes to tick with their words, begin a line where
 * they would break over two: Word breaks after each hyphen, and Chinese anywhere.
 *
 * @param width of the cell's text, in twentieths of a point
 */
export function wholeTokens(inlines: readonly Inline[], width: number): Inline[] {
  let used = 0;
  return groups(inlines).flatMap((group): Inline[] => {
    const last = group.at(-1);
    if (last?.type === 'break') {
      used = 0;
      return group;
    }
    const length = group.reduce((sum, inline) => sum + lengthOf(inline), 0);
    const isBox = group[0]?.type === 'check';
    const canBreak = last?.type === 'token' && (isBox || length <= width);
    const breaks = canBreak && used > 0 && used + length > width;
    const reached = (breaks ? 0 : used) + length;
    // A box with more words than a line holds leaves no room behind them.
    used = isBox ? Math.min(reached, width) : reached % width;
    return breaks ? [{ type: 'break' }, ...group] : group;
  });
}

/** What stays on a line: a box with all up to its word, anything else alone. */
function groups(inlines: readonly Inline[]): Inline[][] {
  const result: Inline[][] = [];
  for (const inline of inlines) {
    const open = result.at(-1);
    const [first] = open ?? [];
    const isOpen = first?.type === 'check' && open?.at(-1)?.type !== 'token';
    if (open && isOpen && ['text', 'token'].includes(inline.type)) open.push(inline);
    else result.push([inline]);
  }
  return result;
}

function lengthOf(inline: Inline): number {
  if ('children' in inline) return inline.children.reduce((sum, one) => sum + lengthOf(one), 0);
  if (inline.type === 'check') return box * textSize;
  if (inline.type === 'bilingual') return labelLength(inline);
  return 'value' in inline ? labelLength(inline.value) : 0;
}

function labelLength(label: Label): number {
  if (typeof label === 'string') return textLength(label, textSize);
  return textLength(`${label.zh} `, textSize) + textLength(label.en, look.second * textSize);
}
