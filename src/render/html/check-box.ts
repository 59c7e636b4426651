import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { htmlWords } from './words.ts';
import type { Language } from '../../document/language.ts';

/** A check box as a picture: it looks the same in every font, and says its state. */
export function checkBox(checked: boolean, language: Language): Element {
  const words = htmlWords[language];
  const picture = s('svg', { viewBox: '0 0 16 16', ariaHidden: 'true', focusable: 'false' }, [
    s('rect', { x: 1.5, y: 1.5, width: 13, height: 13, rx: 2 }),
    ...(checked ? [s('path', { d: 'M4.5 8.3l2.5 2.6 4.7-5.6' })] : []),
  ]);
  return h(
    'span',
    {
      className: ['check', ...(checked ? ['is-checked'] : [])],
      role: 'img',
      ariaLabel: checked ? words.checked : words.unchecked,
    },
    [picture],
  );
}
