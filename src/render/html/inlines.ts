import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline, InlineType } from '../../document/block.ts';
import { plainLabel } from '../../document/label.ts';
import { checkBox } from './check-box.ts';
import type { HtmlContext } from './context.ts';
import { label } from './label.ts';
import { isSafeUrl } from './safe-url.ts';

type Handler<T extends Inline = Inline> = (
  inline: T,
  context: HtmlContext,
) => ElementContent | ElementContent[];

/** Words that are broken where they do not fit; shorter ones widen their column instead. */
const longWord = /([^\s\u2E80-\uFFFF]{28,})/;

/** Tokens up to this length hold together on the narrowest screens. */
const shortToken = 24;

const handlers: { [T in InlineType]: Handler<Inline & { type: T }> } = {
  text: ({ value }) => wrappable(value),
  bilingual: ({ stacked, ...words }) => label(words, stacked ? 'stacked' : undefined),
  strong: ({ children }, context) => h('strong', renderInlines(children, context)),
  emphasis: ({ children }, context) => h('em', renderInlines(children, context)),
  delete: ({ children }, context) => h('del', renderInlines(children, context)),
  code: ({ value }) => h('code', value),
  link: ({ href, children }, context) => {
    const content = renderInlines(children, context);
    return isSafeUrl(href) ? h('a', { href }, content) : content;
  },
  pageReference: ({ id, text }) => h('a', { href: `#${encodeURIComponent(id)}` }, label(text)),
  break: () => h('br'),
  token: ({ value }) =>
    h(
      'span',
      { className: ['token', ...(plainLabel(value).length > shortToken ? ['token-long'] : [])] },
      label(value),
    ),
  check: ({ checked }, { language }) => checkBox(checked, language),
  blank: ({ width, field }) =>
    h('span', { className: ['blank', `blank-${width}`], title: plainLabel(field.label) }, '\u00A0'),
  badge: ({ tone, value }) => h('span', { className: ['badge', `badge-${tone}`] }, label(value)),
};

/**
 * Running text as HTML.
 *
 * @throws Error for an inline that has no handler
 */
export function renderInlines(inlines: readonly Inline[], context: HtmlContext): ElementContent[] {
  return inlines.flatMap((inline) => {
    const handler = handlers[inline.type] as Handler | undefined;
    if (!handler) throw new Error(`HTML: no handler for inline "${inline.type}"`);
    return handler(inline, context);
  });
}

function wrappable(text: string): ElementContent[] {
  return text
    .split(longWord)
    .map((part, index) =>
      index % 2 === 0 ? { type: 'text', value: part } : h('span', { className: 'long-word' }, part),
    );
}
