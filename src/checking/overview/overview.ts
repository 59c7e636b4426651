import type { Code } from '../../diagnostics/codes.ts';
import type { OpenedContent } from '../../loading/load-content.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import type { LocalText } from '../../model/localised.ts';
import type { GateId } from '../../model/method/gate.ts';
import type { Method } from '../../model/method/method.ts';
import type { ProjectStatus } from '../../model/states/project.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { asOf } from '../../rules/as-of.ts';
import { currentGate } from '../../rules/closing.ts';
import { evaluateGates } from '../../rules/evaluate.ts';
import { isSerious, isSolved, issuesOn, timesReopened } from '../../rules/issue-state.ts';
import { checkProject } from '../check.ts';
import { overdueOf, type Overdue } from './overdue.ts';
import { recurringOf, type Recurring, type Share } from './recurring.ts';

/** How one project stands. */
export interface ProjectOverview {
  id: string;
  errors: number;
  warnings: number;
  /** Undefined where project.json cannot be read. */
  standing?: {
    name: LocalText;
    status: ProjectStatus;
    /** The gate it stands before; undefined when it has passed them all. */
    gate?: GateId;
    /** Codes of that gate’s rules that are not proved yet. */
    openRules: readonly Code[];
    openIssues: number;
    seriousIssues: number;
    /** How often issues were taken up again after they had been confirmed. */
    reopenings: number;
    overdue: readonly Overdue[];
  };
}

/** All projects at a glance, and what keeps coming back among them. */
export interface Overview {
  projects: readonly ProjectOverview[];
  recurring: Recurring;
}

/** Gathers how all projects stand on a day. Each project is let go of before the next is loaded. */
export function overviewOf(
  { projects, method }: Pick<OpenedContent, 'projects' | 'method'>,
  today: PlainDate,
): Overview {
  const rows: ProjectOverview[] = [];
  const shares: Share[] = [];
  for (const project of projects) {
    const row = projectOverview(project, method, today);
    const issues = project.records ? issuesOn(project.records, today) : [];
    const categories = issues.map(({ data }) => data.category);
    rows.push(row);
    shares.push({ id: row.id, openRules: row.standing?.openRules ?? [], categories });
  }
  return { projects: rows, recurring: recurringOf(shares) };
}

function projectOverview(loaded: LoadedProject, method: Method, today: PlainDate): ProjectOverview {
  const findings = checkProject(loaded, method, { today, lookBack: true });
  const count = (severity: 'error' | 'warning') =>
    findings.filter((finding) => finding.severity === severity).length;
  const row = { id: loaded.id, errors: count('error'), warnings: count('warning') };
  if (!loaded.records) return row;
  const project = asOf(loaded.records, today);
  const { name, status } = project.project.data;
  const gate = currentGate(project);
  const rules = evaluateGates({ project: loaded.records, method, today })
    .filter((result) => result.gate === gate)
    .flatMap((result) => result.rules);
  const open = project.records.issue.filter(({ data }) => !isSolved(data));
  return {
    ...row,
    standing: {
      name,
      status,
      ...(gate === undefined ? {} : { gate }),
      openRules: rules
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown')
        .map(({ rule }) => rule.code),
      openIssues: open.length,
      seriousIssues: open.filter(({ data }) => isSerious(data, project, method)).length,
      reopenings: project.records.issue.reduce((sum, { data }) => sum + timesReopened(data), 0),
      overdue: overdueOf(project, today),
    },
  };
}
