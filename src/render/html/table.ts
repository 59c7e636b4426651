import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Column, Inline, Table } from '../../document/block.ts';
import type { HtmlContext } from './context.ts';
import { label } from './label.ts';
import { textOf } from './text-of.ts';

/** A table of more columns than this turns each row into a card where there is little room. */
const fewColumns = 2;

/** A table in a box that scrolls on its own where even the cards are too wide. */
export function table({ caption, columns, head, rows }: Table, context: HtmlContext): Element {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const heads = columns.map((_, index) => context.inlines(head[index] ?? [], context));
  const labels = heads.map((cell) => cell.map(textOf).join(''));
  const body = rows.map((row) => {
    const isBlank = row.every((cell) => cell.every(({ type }) => type === 'blank'));
    return h(
      'tr',
      isBlank ? { className: 'is-blank' } : {},
      columns.map((column, index) =>
        dataCell(row[index] ?? [], column, labels[index] ?? '', context),
      ),
    );
  });
  const classes = ['table', ...(columns.length > fewColumns ? ['has-many-columns'] : [])];
  return h('div', { className: classes }, [
    h('table', [
      ...(caption ? [h('caption', label(caption))] : []),
      h(
        'colgroup',
        columns.map(({ width }) => h('col', { style: `width:${percent(width / total)}` })),
      ),
      h('thead', [
        h(
          'tr',
          columns.map((column, index) =>
            h('th', { scope: 'col', className: alignment(column) }, heads[index] ?? []),
          ),
        ),
      ]),
      h('tbody', body),
    ]),
  ]);
}

function dataCell(
  cell: readonly Inline[],
  column: Column,
  label: string,
  context: HtmlContext,
): Element {
  const content: ElementContent[] = context.inlines(cell, context);
  return h('td', { className: alignment(column), dataLabel: label }, content);
}

function alignment({ align = 'start' }: Column): string[] {
  return align === 'start' ? [] : [`align-${align}`];
}

function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)}%`;
}
