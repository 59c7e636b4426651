import type { Inline } from '../../document/block.ts';
import { plainLabel } from '../../document/label.ts';
import { textSize } from './column-widths.ts';
import { textLength } from './text-length.ts';

/**
 * Running text whose dates and numbers begin a line where they would break over two: Word breaks after
 * each hyphen.
 *
 * @param width of the cell's text, in twentieths of a point
 */
export function wholeTokens(inlines: readonly Inline[], width: number): Inline[] {
  let used = 0;
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'break') {
      used = 0;
      return [inline];
    }
    const length = lengthOf(inline);
    const breaks = inline.type === 'token' && used > 0 && used + length > width && length <= width;
    used = ((breaks ? 0 : used) + length) % width;
    return breaks ? [{ type: 'break' }, inline] : [inline];
  });
}

function lengthOf(inline: Inline): number {
  if ('children' in inline) return inline.children.reduce((sum, one) => sum + lengthOf(one), 0);
  if (inline.type === 'bilingual') return textLength(`${inline.zh} ${inline.en}`, textSize);
  return 'value' in inline ? textLength(plainLabel(inline.value), textSize) : 0;
}
