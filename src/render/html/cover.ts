import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cover } from '../../document/document.ts';
import { label } from './label.ts';

/** The first page: what it is, of which project, for whom. */
export function cover({ edition, title, subtitle, lines }: Cover): Element {
  return h('header', { className: 'cover' }, [
    h('p', { className: 'edition' }, label(edition)),
    h('h1', label(title, 'stacked')),
    h('p', { className: 'subtitle' }, label(subtitle, 'stacked')),
    h(
      'dl',
      lines.map((line) =>
        h('div', [h('dt', label(line.label)), h('dd', label(line.value, 'stacked'))]),
      ),
    ),
  ]);
}
