import type { Inline, Table } from '../../block.ts';
import type { Label } from '../../label.ts';
import { stackedInline } from '../../text.ts';

/** A table of counts: what is counted in the first column, numbers at the end of the others. */
export function numberTable(
  head: readonly Label[],
  rows: readonly { label: Inline[]; counts: readonly number[] }[],
): Table {
  return {
    type: 'table',
    columns: head.map((_, index) => (index === 0 ? { width: 4 } : { width: 2, align: 'end' })),
    head: head.map((label) => [stackedInline(label)]),
    rows: rows.map(({ label, counts }) => [
      label,
      ...counts.map((count): Inline[] => [{ type: 'token', value: String(count) }]),
    ]),
  };
}
