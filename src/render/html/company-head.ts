import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Look } from '../../document/look.ts';
import { label } from './label.ts';

/** Whose document it is: the company's logo and name above everything else. */
export function companyHead({ logo, name }: Look): Element {
  return h('p', { className: 'company' }, [
    ...(logo === undefined ? [] : [h('img', { src: logo, alt: '' })]),
    ...(name === undefined ? [] : [h('span', label(name))]),
  ]);
}
