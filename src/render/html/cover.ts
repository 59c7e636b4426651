import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cover } from '../../document/document.ts';

/** The first page: what it is, of which project, for whom. */
export function cover({ edition, title, subtitle, lines }: Cover): Element {
  return h('header', { className: 'cover' }, [
    h('p', { className: 'edition' }, edition),
    h('h1', title),
    h('p', { className: 'subtitle' }, subtitle),
    h(
      'dl',
      lines.map(({ label, value }) => h('div', [h('dt', label), h('dd', value)])),
    ),
  ]);
}
