import type { Block, Inline } from './block.ts';

export function textInline(value: string): Inline {
  return { type: 'text', value };
}

/** Text whose line breaks are kept. */
export function lines(value: string): Inline[] {
  return value
    .split('\n')
    .flatMap((line, index): Inline[] =>
      index === 0 ? [textInline(line)] : [{ type: 'break' }, textInline(line)],
    );
}

export function paragraph(children: Inline[] | string): Block {
  return { type: 'paragraph', children: typeof children === 'string' ? lines(children) : children };
}

/** Joins pieces of running text with a separator. */
export function join(pieces: readonly Inline[][], separator: Inline): Inline[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [separator, ...piece]));
}

/** Puts arguments into a text with `{name}` places. */
export function fillText(template: string, args: Record<string, string>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => args[name] ?? place);
}
