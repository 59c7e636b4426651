import { addDays } from '../../../model/calendar.ts';
import type { Issue } from '../../../model/records/issue.ts';
import type { PlainDate } from '../../../model/values/date.ts';
import { isSolved } from '../../../rules/issue-state.ts';

/** The day on which somebody began to work on an issue: the log's first change of status. */
export function answeredOn({ log }: Issue): PlainDate | undefined {
  return log.filter(({ status }) => status !== undefined)[1]?.on;
}

/** The day since which an issue is solved; undefined where it is open, or open again. */
export function solvedOn(issue: Issue): PlainDate | undefined {
  let since: PlainDate | undefined;
  for (const { on, status } of issue.log) {
    if (status === undefined) continue;
    if (!isSolved({ ...issue, status })) since = undefined;
    else since ??= on;
  }
  return since;
}

/** `running`: the time is not over yet, and nothing has happened. */
export type Punctuality = 'kept' | 'late' | 'running';

/**
 * Whether something happened in time. The records hold days, so hours count as full days: what was
 * agreed within a day is kept on the same day.
 *
 * @param hours the time agreed, from `start`
 * @param today the day for which an answer that is still out is judged
 */
export function punctuality(
  start: PlainDate,
  end: PlainDate | undefined,
  hours: number,
  today: PlainDate,
  workingDays: boolean,
): Punctuality {
  const limit = dayAfter(start, Math.floor(hours / 24), workingDays);
  if (end !== undefined) return end <= limit ? 'kept' : 'late';
  return today <= limit ? 'running' : 'late';
}

/** The day a number of days later; with working days alone, Saturdays and Sundays do not count. */
function dayAfter(start: PlainDate, days: number, workingDays: boolean): PlainDate {
  let day = start;
  let left = days;
  while (left > 0 || (workingDays && isWeekend(day))) {
    day = addDays(day, 1);
    if (!workingDays || !isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(day: PlainDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
