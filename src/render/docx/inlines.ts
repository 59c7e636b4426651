import {
  ExternalHyperlink,
  InternalHyperlink,
  SimpleField,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Inline, InlineType } from '../../document/block.ts';
import type { DocxContext } from './context.ts';
import { script } from './fonts.ts';
import { linkTarget } from './link-target.ts';
import { palette, toneColours } from './palette.ts';

type Handler<T extends Inline = Inline> = (
  inline: T,
  format: IRunOptions,
  context: DocxContext,
) => ParagraphChild[];

const handlers: { [T in InlineType]: Handler<Inline & { type: T }> } = {
  text: ({ value }, format, context) => [run(value, format, context)],
  strong: ({ children }, format, context) => runs(children, context, { ...format, bold: true }),
  emphasis: ({ children }, format, context) =>
    context.language === 'zh'
      ? runs(children, context, { ...format, font: script('zh', 'emphasis').font ?? '' })
      : runs(children, context, { ...format, italics: true }),
  delete: ({ children }, format, context) => runs(children, context, { ...format, strike: true }),
  code: ({ value }, format, { language }) => [
    new TextRun({ ...format, ...script(language, 'code'), style: 'CodeText', text: value }),
  ],
  link: ({ href, children }, format, context) => {
    const target = linkTarget(href);
    const linked = () => runs(children, context, { ...format, style: 'Hyperlink' });
    if (target?.kind === 'outside') {
      return [new ExternalHyperlink({ link: target.address, children: linked() })];
    }
    const anchor = target && context.bookmarks.get(target.id);
    if (anchor) return [new InternalHyperlink({ anchor, children: linked() })];
    return runs(children, context, format);
  },
  pageReference: ({ id, text }, format, context) => {
    const anchor = context.bookmarks.get(id);
    if (!anchor) return [run(text, format, context)];
    const [before = '', after = ''] = context.onPage.split('{page}');
    const linked = run(text, { ...format, style: 'Hyperlink' }, context);
    return [
      new InternalHyperlink({ anchor, children: [linked] }),
      run(before, format, context),
      new SimpleField(`PAGEREF ${anchor} \\h`, unknownPage),
      run(after, format, context),
    ];
  },
  break: () => [new TextRun({ break: 1 })],
  token: ({ value }, format, context) => [run(value, { ...format, noProof: true }, context)],
  check: ({ checked }, format, { language }) => [
    new TextRun({ ...format, ...script(language, 'symbol'), text: checked ? '☑' : '☐' }),
  ],
  badge: ({ tone, value }, format, context) => {
    const { text, fill } = toneColours[tone];
    const look = { bold: true, color: text, shading: { type: 'clear', fill } } as const;
    return [run(`\u00A0${value}\u00A0`, { ...format, ...look }, context)];
  },
};

/** Stands in a reference until Word puts in the page, when it updates its fields, as for printing. */
const unknownPage = '…';

/**
 * Running text as Word's runs.
 *
 * @param format what all of them have in common
 * @throws Error for an inline that has no handler
 */
export function runs(
  inlines: readonly Inline[],
  context: DocxContext,
  format: IRunOptions = {},
): ParagraphChild[] {
  return inlines.flatMap((inline) => {
    const handler = handlers[inline.type] as Handler | undefined;
    if (!handler) throw new Error(`DOCX: no handler for inline "${inline.type}"`);
    return handler(inline, format, context);
  });
}

/** A run of plain text in the context's language. */
export function run(text: string, format: IRunOptions, { language }: DocxContext): TextRun {
  return new TextRun({ ...script(language), ...format, text });
}

/** Plain text in the muted colour of labels. */
export function muted(text: string, context: DocxContext): TextRun {
  return run(text, { color: palette.muted }, context);
}
