import type { Issue } from '../../../model/records/issue.ts';
import { isSolved } from '../../../rules/issue-state.ts';
import type { Moment } from './punctuality.ts';

/** When an issue was reported. */
export function reportedAt({ reportedOn, reportedAt: time }: Issue): Moment {
  return { on: reportedOn, time };
}

/** When somebody first answered: as the issue says, or else by the log's first change of status. */
export function answeredAt({ response, log }: Issue): Moment | undefined {
  if (response) return { on: response.on, time: response.at };
  const change = log.filter(({ status }) => status !== undefined)[1];
  return change && { on: change.on, time: change.time };
}

/** Since when an issue is solved; undefined where it is open, or open again. */
export function solvedAt(issue: Issue): Moment | undefined {
  let since: Moment | undefined;
  for (const { on, time, status } of issue.log) {
    if (status === undefined) continue;
    if (!isSolved({ ...issue, status })) since = undefined;
    else since ??= { on, time };
  }
  return since;
}
