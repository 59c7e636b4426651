import { HeightRule, Paragraph, TableRow, type TableCell } from 'docx';
import type { SignatureSlot, Signatures } from '../../document/block.ts';
import type { Label } from '../../document/label.ts';
import { inCell, type DocxContext, type Flow } from './context.ts';
import { labelRuns, muted, runs } from './inlines.ts';
import { divideWidth } from './page.ts';
import { palette } from './palette.ts';
import { cell, gap, grid } from './table.ts';

/** Room for a signature by hand, and for a name or a date. */
const heights = { signature: 900, line: 420 } as const;

interface Line {
  label: Label;
  value: (slot: SignatureSlot) => string | undefined;
  height: number;
  code?: boolean;
}

/** Two signatures beside each other, a last odd one across; all of them stay on one page. */
export function signatures({ labels, slots }: Signatures, context: DocxContext): Flow[] {
  if (slots.length === 0) return [];
  const widths = divideWidth(context.width, [14, 36, 14, 36]);
  const pairs = slots.flatMap((_, index) =>
    index % 2 === 0 ? [slots.slice(index, index + 2)] : [],
  );
  const lines: Line[] = [
    { label: labels.name, value: ({ name }) => name, height: heights.line },
    { label: labels.signature, value: () => undefined, height: heights.signature },
    { label: labels.date, value: ({ date }) => date, height: heights.line },
    { label: labels.seal, value: ({ seal }) => seal, height: 0, code: true },
  ];
  const rows = pairs.flatMap((pair, index) => {
    const isLast = index === pairs.length - 1;
    const shown = lines.filter(({ code, value }) => !code || pair.some(value));
    return [
      titleRow(pair, widths, context),
      ...shown.map((line, at) =>
        lineRow(line, pair, widths, context, !(isLast && at === shown.length - 1)),
      ),
    ];
  });
  return [grid(rows, widths, context), ...gap(context)];
}

function titleRow(pair: readonly SignatureSlot[], widths: readonly number[], context: DocxContext) {
  const span = pair.length === 1 ? widths.length : widths.length / 2;
  return new TableRow({
    cantSplit: true,
    keepNext: true,
    children: pair.map((slot, place) => {
      const width = sum(widths.slice(place * 2, place * 2 + span));
      const side = new Paragraph({ style: 'Side', children: muted(slot.side, context) });
      const role = new Paragraph({ style: 'TableLabel', children: labelRuns(slot.role, context) });
      return cell(slot.side ? [side, role] : [role], width, palette.headFill, span);
    }),
  });
}

function lineRow(
  line: Line,
  pair: readonly SignatureSlot[],
  widths: readonly number[],
  context: DocxContext,
  keepNext: boolean,
): TableRow {
  const span = pair.length === 1 ? widths.length - 1 : 1;
  return new TableRow({
    cantSplit: true,
    keepNext,
    height: { value: line.height, rule: HeightRule.ATLEAST },
    children: pair.flatMap((slot, place): TableCell[] => {
      const label = new Paragraph({
        style: 'TableText',
        children: muted(line.label, context, true),
      });
      const width = sum(widths.slice(place * 2 + 1, place * 2 + 1 + span));
      const value = new Paragraph({
        style: line.code ? 'Seal' : 'TableText',
        children: content(line, slot, inCell(context, width)),
      });
      return [
        cell([label], widths[place * 2] ?? 0, palette.labelFill),
        cell([value], width, undefined, span),
      ];
    }),
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

function content(line: Line, slot: SignatureSlot, context: DocxContext) {
  const value = line.value(slot);
  return value ? runs([{ type: line.code ? 'code' : 'token', value }], context) : [];
}
