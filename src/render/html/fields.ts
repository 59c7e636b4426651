import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, FieldRow, Fields } from '../../document/block.ts';
import { plainLabel } from '../../document/label.ts';
import type { HtmlContext } from './context.ts';
import { label } from './label.ts';
import { textOf } from './text-of.ts';

/** Letters of a value that fit beside another; a Chinese character takes the room of two. */
const shortValue = 60;

/** Labels with their values beside them; long values take the whole width. */
export function fields({ columns, rows }: Fields, context: HtmlContext): Element {
  const children = rows.map((row) => field(row, columns === 2, context));
  return h('dl', { className: ['fields', `columns-${String(columns)}`] }, children);
}

function field(row: FieldRow, mayPair: boolean, context: HtmlContext): Element {
  const { help, value, room = 1 } = row;
  const content = context.blocks(value, context);
  const isBlank = value.length === 0;
  const text = `${help === undefined ? '' : plainLabel(help)}${content.map(textOf).join('')}`;
  const isLong = room > 1 || widthOf(text) > shortValue || value.some(isWide);
  const classes = [...(mayPair && isLong ? ['is-long'] : []), ...(isBlank ? ['is-blank'] : [])];
  return h('div', classes.length > 0 ? { className: classes } : {}, [
    h('dt', label(row.label, 'stacked')),
    h('dd', blankProperties(row, isBlank), [
      ...(help ? [h('p', { className: 'help' }, label(help, 'stacked'))] : []),
      ...content,
    ]),
  ]);
}

/** What is no plain text, or is written on several short lines beside each other, as a document number. */
function isWide(block: Block): boolean {
  return block.type !== 'paragraph' || block.children.some(({ type }) => type === 'blank');
}

function blankProperties({ room = 1, field }: FieldRow, isBlank: boolean) {
  if (!isBlank) return {};
  return {
    ...(room > 1 ? { style: `--room:${String(room)}` } : {}),
    ...(field ? { title: plainLabel(field.label) } : {}),
  };
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
}
