import type { Block, Inline } from '../../document/block.ts';
import { plainLabel } from '../../document/label.ts';

/** The text of blocks that are nothing but paragraphs; undefined where they are more. */
export function paragraphsText(blocks: readonly Block[]): string | undefined {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph') return undefined;
    texts.push(inlineText(block.children));
  }
  return texts.join('\n');
}

/** Lines to write on take about as much room as this. */
const roomFor = {
  short: '\u00A0'.repeat(15),
  long: '\u00A0'.repeat(40),
  line: '\u00A0'.repeat(20),
  cell: '',
} as const;

/** What running text says, free of marks. */
function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return inlineText(inline.children);
      if (inline.type === 'bilingual') return `${inline.zh} ${inline.en}`;
      if ('value' in inline) return plainLabel(inline.value);
      if (inline.type === 'blank') return roomFor[inline.width];
      return inline.type === 'break' ? '\n' : '';
    })
    .join('');
}
