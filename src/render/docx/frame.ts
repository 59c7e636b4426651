import { BorderStyle, TableRow, type ITableBordersOptions } from 'docx';
import type { Block } from '../../document/block.ts';
import { inCell, type DocxContext, type Flow } from './context.ts';
import { palette } from './palette.ts';
import { cell, gap, grid } from './table.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const bar = (color: string): ITableBordersOptions => ({
  top: none,
  bottom: none,
  right: none,
  left: { style: BorderStyle.SINGLE, size: 24, color },
});

/** A quotation or a note: its blocks with a bar beside them. */
export function frame(
  { type, children }: { type: 'quote' | 'note'; children: Block[] },
  context: DocxContext,
): Flow[] {
  const { width } = context;
  const inside = { ...inCell(context, width), inCell: context.inCell };
  const fill = type === 'note' ? palette.noteFill : undefined;
  const row = new TableRow({ children: [cell(context.render(children, inside), width, fill)] });
  const borders = bar(type === 'note' ? palette.accent : palette.line);
  return [grid([row], [width], context, borders), ...gap(context)];
}
