import type { Block, Inline } from './block.ts';
import type { Label } from './label.ts';

/** Words as running text; both languages in one line. */
export function textInline(value: Label): Inline {
  return typeof value === 'string'
    ? { type: 'text', value }
    : { type: 'bilingual', ...value, stacked: false };
}

/** Words of which the second language stands on a line of its own: sentences, heads of tables. */
export function stackedInline(value: Label): Inline {
  return typeof value === 'string'
    ? { type: 'text', value }
    : { type: 'bilingual', ...value, stacked: true };
}

/** Text whose line breaks are kept. */
export function lines(value: string): Inline[] {
  return value
    .split('\n')
    .flatMap((line, index): Inline[] =>
      index === 0 ? [textInline(line)] : [{ type: 'break' }, textInline(line)],
    );
}

export function paragraph(children: Inline[] | Label): Block {
  if (Array.isArray(children)) return { type: 'paragraph', children };
  const inlines = typeof children === 'string' ? lines(children) : [stackedInline(children)];
  return { type: 'paragraph', children: inlines };
}

/** Joins pieces of running text with a separator. */
export function join(pieces: readonly Inline[][], separator: Inline): Inline[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [separator, ...piece]));
}
