import { issueCategories, type Issue } from '../../../model/records/issue.ts';
import type { Block } from '../../block.ts';
import { say } from '../../build-context.ts';
import { stackedBars } from '../../charts/stacked-bars.ts';
import { plainLabel, type Label } from '../../label.ts';
import { textInline } from '../../text.ts';
import type { DossierContext } from '../context.ts';
import { numberTable } from './number-table.ts';
import { severityTargets } from './severity-targets.ts';

interface Counted {
  label: Label;
  counts: number[];
}

/** Issues by category, and within it by severity; classes that never came up are left out. */
export function classBlocks(issues: readonly Issue[], context: DossierContext): Block[] {
  const { texts } = context;
  const severities = severityTargets(context).filter(({ id }) =>
    issues.some(({ severity }) => severity === id),
  );
  const rows = Object.entries(issueCategories)
    .map(([category, title]): Counted => {
      const own = issues.filter((issue) => issue.category === category);
      const counts = severities.map(
        ({ id }) => own.filter(({ severity }) => severity === id).length,
      );
      return { label: say(title, context), counts };
    })
    .filter(({ counts }) => sum(counts) > 0)
    .sort((one, other) => sum(other.counts) - sum(one.counts));
  const svg = stackedBars({
    parts: severities.map(({ title }) => plainLabel(title)),
    bars: rows.map(({ label, counts }) => ({ label: plainLabel(label), counts })),
  });
  const alt = rows
    .map(({ label, counts }) => `${plainLabel(label)} ${String(sum(counts))}`)
    .join(context.marks.separator);
  const totals = severities.map((_, index) => sum(rows.map(({ counts }) => counts[index] ?? 0)));
  return [
    { type: 'heading', level: 3, id: 'issue-classes', number: '', text: texts.classes },
    { type: 'figure', svg, alt, caption: texts.classesCaption },
    numberTable(
      [texts.category, ...severities.map(({ title }) => title), texts.total],
      [...rows, { label: texts.total, counts: totals }].map(({ label, counts }) => ({
        label: [textInline(label)],
        counts: [...counts, sum(counts)],
      })),
    ),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}
