import type { Inline } from '../../document/block.ts';
import { plainLabel } from '../../document/label.ts';
import { fontFiles } from '../measure/font-files.ts';
import { elsewhere, textSize } from './column-widths.ts';

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
  if (inline.type === 'bilingual') return textLength(`${inline.zh} ${inline.en}`);
  return 'value' in inline ? textLength(plainLabel(inline.value)) : 0;
}

function textLength(text: string): number {
  const { regular } = fontFiles();
  return Array.from(text).reduce(
    (sum, letter) => sum + elsewhere(regular.advance(letter.codePointAt(0) ?? 0)) * textSize,
    0,
  );
}
