import { BorderStyle, Paragraph, TableRow, type ITableBordersOptions } from 'docx';
import type { Cover } from '../../document/document.ts';
import type { Label } from '../../document/label.ts';
import { inCell, type DocxContext, type Flow } from './context.ts';
import { labelRuns, muted } from './inlines.ts';
import { divideWidth } from './page.ts';
import { palette } from './palette.ts';
import { cell, grid } from './table.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: palette.line } as const;
const rules: ITableBordersOptions = {
  top: hair,
  bottom: hair,
  left: none,
  right: none,
  insideHorizontal: hair,
  insideVertical: none,
};

/** The first page: what it is, of which project, for whom. */
export function cover({ edition, title, subtitle, lines }: Cover, context: DocxContext): Flow[] {
  const paragraph = (style: string, words: Label) =>
    new Paragraph({
      style,
      children: labelRuns(words, context, { stacked: style !== 'CoverEdition' }),
    });
  const widths = divideWidth(context.width, [24, 76]);
  const [label = 0, value = 0] = widths;
  const rows = lines.map(
    (line) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(
            [new Paragraph({ style: 'CoverLine', children: muted(line.label, context) })],
            label,
          ),
          cell(
            [
              new Paragraph({
                style: 'CoverLine',
                children: labelRuns(line.value, inCell(context, value), { stacked: true }),
              }),
            ],
            value,
          ),
        ],
      }),
  );
  return [
    paragraph('CoverEdition', edition),
    paragraph('Title', title),
    paragraph('Subtitle', subtitle),
    ...(rows.length > 0 ? [grid(rows, widths, context, rules)] : []),
  ];
}
