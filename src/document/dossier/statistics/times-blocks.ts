import type { Issue } from '../../../model/records/issue.ts';
import type { Block } from '../../block.ts';
import { stackedBars } from '../../charts/stacked-bars.ts';
import { composed, fillLabel, plainLabel, type Label } from '../../label.ts';
import { paragraph, textInline } from '../../text.ts';
import type { DossierContext } from '../context.ts';
import { answeredAt, reportedAt, solvedAt } from './issue-times.ts';
import { numberTable } from './number-table.ts';
import { punctuality, type Moment, type Punctuality } from './punctuality.ts';
import { severityTargets, type SeverityTargets } from './severity-targets.ts';

const outcomes: readonly Punctuality[] = ['kept', 'late', 'running'];

/** Whether issues were answered and solved within the times agreed for their severity. */
export function timesBlocks(issues: readonly Issue[], context: DossierContext): Block[] {
  const { texts } = context;
  const rows = severityTargets(context).flatMap((severity) => {
    const own = issues.filter((issue) => issue.severity === severity.id);
    return own.length > 0 ? rowsOf(own, severity, context) : [];
  });
  const names = outcomes.map((outcome) => texts.punctuality[outcome]);
  const svg = stackedBars({
    parts: names.map(plainLabel),
    bars: rows.map(({ label, counts }) => ({ label: plainLabel(label), counts })),
  });
  const kept = rows.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
  const all = rows.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0);
  const alt = fillLabel(texts.timesAlt, { kept: String(kept), all: String(all) });
  return [
    { type: 'heading', level: 3, id: 'issue-times', number: '', text: texts.times },
    { type: 'figure', svg, alt: plainLabel(alt), caption: texts.timesCaption },
    numberTable(
      [texts.timeAgreed, ...names],
      rows.map(({ label, counts }) => ({ label: [textInline(label)], counts })),
    ),
    paragraph(texts.timesNote),
  ];
}

function rowsOf(
  issues: readonly Issue[],
  { title, responseHours, resolutionHours, workingDays }: SeverityTargets,
  { texts, asOf }: DossierContext,
): { label: Label; counts: number[] }[] {
  const row = (
    template: Label,
    hours: number,
    end: (issue: Issue) => Moment | undefined,
  ): { label: Label; counts: number[] } => {
    const judged = issues.map((issue) =>
      punctuality(reportedAt(issue), end(issue), { hours, workingDays }, asOf),
    );
    return {
      label: composed((say) => say(fillLabel(template, { severity: title, hours: String(hours) }))),
      counts: outcomes.map((outcome) => judged.filter((one) => one === outcome).length),
    };
  };
  return [
    row(texts.answeredWithin, responseHours, (issue) => answeredAt(issue) ?? solvedAt(issue)),
    ...(resolutionHours === undefined ? [] : [row(texts.solvedWithin, resolutionHours, solvedAt)]),
  ];
}
