import type { Localised } from '../model/localised.ts';
import type { ProjectRecords, RecordEntry } from '../model/project-records.ts';
import type { Issue } from '../model/records/issue.ts';
import type { Method } from '../model/method/method.ts';
import { severityClasses } from '../model/severity-classes.ts';
import { issueStates, type IssueStatus } from '../model/states/issue.ts';
import type { PlainDate } from '../model/values/date.ts';
import { entryAsOf } from './as-of.ts';
import { stepsOf } from '../model/state-machine.ts';

const solved: ReadonlySet<IssueStatus> = new Set<IssueStatus>(['confirmed', 'closed']);

/** The project's issues as they stood on a day. */
export function issuesOn(project: ProjectRecords, day: PlainDate): readonly RecordEntry<'issue'>[] {
  return project.records.issue.flatMap((entry) => entryAsOf(entry, day));
}

/** Whether the customer has confirmed the result, or the issue is closed already. */
export function isSolved(issue: Issue): boolean {
  return solved.has(issue.status);
}

/** How often an issue was taken up again after the customer had confirmed it. */
export function timesReopened({ log }: Pick<Issue, 'log'>): number {
  return [...stepsOf(issueStates, log)].filter(
    ({ from, to }) => from !== undefined && solved.has(from) && !solved.has(to),
  ).length;
}

/** Whether the issue's severity class blocks withdrawal and acceptance. */
export function isSerious(issue: Issue, project: ProjectRecords, method: Method): boolean {
  const found = severityClasses(project, method).find((one) => one.id === issue.severity);
  return found?.serious ?? false;
}

export function statusLabel(status: IssueStatus): Localised {
  return issueStates.statuses[status];
}
