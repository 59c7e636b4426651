import type { Localised } from '../model/localised.ts';
import type { ProjectRecords, RecordEntry } from '../model/project-records.ts';
import { issueStatuses, severityChoice, type Issue } from '../model/records/issue.ts';
import type { Method } from '../model/method/method.ts';
import type { PlainDate } from '../model/values/date.ts';
import { entryAsOf } from './as-of.ts';

/** The project's issues as they stood on a day. */
export function issuesOn(project: ProjectRecords, day: PlainDate): readonly RecordEntry<'issue'>[] {
  return project.records.issue.flatMap((entry) => entryAsOf(entry, day));
}

export function isSolved(issue: Issue): boolean {
  return issue.status === 'solved' || issue.status === 'closed';
}

/** Whether the issue's severity class blocks withdrawal and acceptance. */
export function isSerious(issue: Issue, method: Method): boolean {
  const known = method.severities.find((one) => one.id === issue.severity);
  return known ? known.serious : issue.severity === 'critical' || issue.severity === 'serious';
}

export function severityLabel(issue: Issue): Localised {
  return severityChoice[issue.severity];
}

export function statusLabel(status: Issue['status']): Localised {
  return issueStatuses[status];
}
