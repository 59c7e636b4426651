import type { Inline } from '../../../document/block.ts';
import { plainLabel } from '../../../document/label.ts';

/** The words that a piece of running text holds itself; of what holds others, none. */
export function inlineWords(inline: Inline): string {
  if (inline.type === 'bilingual') return plainLabel(inline);
  return 'value' in inline ? plainLabel(inline.value) : '';
}
