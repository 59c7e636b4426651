import type { Issue } from '../../../model/records/issue.ts';
import type { Block } from '../../block.ts';
import { flowColumns } from '../../charts/columns.ts';
import { fillLabel, plainLabel } from '../../label.ts';
import type { DossierContext } from '../context.ts';
import { numberTable } from './number-table.ts';
import { spansOf } from './spans.ts';

/** Issues reported and solved over time, and how many were open. */
export function flowBlocks(issues: readonly Issue[], { texts }: DossierContext): Block[] {
  const { unit, spans } = spansOf(issues);
  const labels = {
    added: plainLabel(texts.reported),
    removed: plainLabel(texts.solved),
    left: plainLabel(texts.stillOpen),
  };
  const svg = flowColumns({
    labels,
    spans: spans.map(({ label, reported, solved, open }) => ({
      // The year is in the table; there is no room for it under the columns.
      label: unit === 'week' ? label.slice(5) : label,
      added: reported,
      removed: solved,
      left: open,
    })),
  });
  const caption = unit === 'week' ? texts.flowByWeek : texts.flowByMonth;
  const last = spans.at(-1)?.open ?? 0;
  const alt = fillLabel(texts.flowAlt, { count: String(issues.length), open: String(last) });
  return [
    { type: 'heading', level: 3, id: 'issue-flow', number: '', text: texts.flow },
    { type: 'figure', svg, alt: plainLabel(alt), caption },
    numberTable(
      [
        unit === 'week' ? texts.weekFrom : texts.month,
        texts.reported,
        texts.solved,
        texts.stillOpen,
      ],
      spans.map(({ label, reported, solved, open }) => ({
        label: [{ type: 'token', value: label }],
        counts: [reported, solved, open],
      })),
    ),
  ];
}
