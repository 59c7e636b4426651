import {
  ExternalHyperlink,
  InternalHyperlink,
  SimpleField,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Inline, InlineType } from '../../document/block.ts';
import { composed, type Label } from '../../document/label.ts';
import type { DocxContext } from './context.ts';
import { script } from './fonts.ts';
import { textControl, tickBox } from './controls.ts';
import { linkTarget } from './link-target.ts';
import { palette, toneColours } from './palette.ts';

type Handler<T extends Inline = Inline> = (
  inline: T,
  format: IRunOptions,
  context: DocxContext,
) => ParagraphChild[];

const handlers: { [T in InlineType]: Handler<Inline & { type: T }> } = {
  text: ({ value }, format, context) => [run(value, format, context)],
  bilingual: ({ stacked, ...words }, format, context) =>
    labelRuns(words, context, { format, stacked }),
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
    if (!anchor) return labelRuns(text, context, { format });
    const [before = '', after = ''] = context.onPage.split('{page}');
    const linked = labelRuns(text, context, { format: { ...format, style: 'Hyperlink' } });
    return [
      new InternalHyperlink({ anchor, children: linked }),
      run(before, format, context),
      new SimpleField(`PAGEREF ${anchor} \\h`, unknownPage),
      run(after, format, context),
    ];
  },
  break: () => [new TextRun({ break: 1 })],
  token: ({ value }, format, context) =>
    typeof value === 'string'
      ? [run(value, { ...format, noProof: true }, context)]
      : labelRuns(value, context, { format }),
  check: ({ checked, field }, format, { language }) => [
    field
      ? tickBox(field)
      : new TextRun({ ...format, ...script(language, 'symbol'), text: checked ? '☑' : '☐' }),
  ],
  blank: ({ width, field }, format, context) => {
    const control = textControl(field, width, format, context);
    if (width !== 'short') return [control];
    // What stands beside it may be a `_` as well, as in document numbers.
    return [run('\u00A0', format, context), control, run('\u00A0', format, context)];
  },
  badge: ({ tone, value }, format, context) => {
    const { text, fill } = toneColours[tone];
    const look = { bold: true, color: text, shading: { type: 'clear', fill } } as const;
    const framed = composed((inOne) => `\u00A0${inOne(value)}\u00A0`);
    return labelRuns(framed, context, { format: { ...format, ...look } });
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

interface LabelLook {
  format?: IRunOptions;
  stacked?: boolean;
  /** Of the second language, in half points, where it is not that of its style. */
  size?: number;
}

/**
 * Words of a document. Of a bilingual document's, the English stands smaller behind the Chinese, or
 * below it where they are stacked.
 */
export function labelRuns(
  words: Label,
  context: DocxContext,
  { format = {}, stacked = false, size }: LabelLook = {},
): TextRun[] {
  if (typeof words === 'string') return [run(words, format, context)];
  const second = { ...format, style: 'SecondLanguage', ...(size === undefined ? {} : { size }) };
  return [
    run(stacked ? words.zh : `${words.zh} `, format, { ...context, language: 'zh' }),
    run(words.en, stacked ? { ...second, break: 1 } : second, { ...context, language: 'en' }),
  ];
}

/** A run of plain text in the context's language. */
export function run(text: string, format: IRunOptions, { language }: DocxContext): TextRun {
  return new TextRun({ ...script(language), ...format, text });
}

/** Words in the muted colour of labels. */
export function muted(words: Label, context: DocxContext, stacked = false): TextRun[] {
  return labelRuns(words, context, { format: { color: palette.muted }, stacked });
}
