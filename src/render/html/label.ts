import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Label } from '../../document/label.ts';
import { languageTags } from './language-tags.ts';

/**
 * Words of a document. Of a bilingual document's, the English stands smaller behind the Chinese, or
 * below it where they are stacked.
 */
export function label(words: Label, layout?: 'stacked'): ElementContent[] {
  if (typeof words === 'string') return [{ type: 'text', value: words }];
  const className = ['second', ...(layout === 'stacked' ? ['stacked'] : [])];
  return [
    h('span', { lang: languageTags.zh }, words.zh),
    { type: 'text', value: ' ' },
    h('span', { className, lang: languageTags.en }, words.en),
  ];
}
