import { daysFrom, isWeekend } from '../../model/calendar.ts';
import type { Issue } from '../../model/records/issue.ts';
import { responseHours, severityClasses, severityTitle } from '../../model/severity-classes.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';

const answer = { by: 'consultant', at: '10:20' };

/**
 * METHOD, maintenance contract: service levels by severity. The first answer came within the hours
 * agreed for the class. Where only days are recorded, an issue counts as late only when it was late
 * whatever the time of day; classes that count working days leave Saturday and Sunday out.
 */
export const responseTime: Rule = {
  code: 'order/response-time',
  section: 'tasks/7-1-2/#steps',
  reads: ['issue', 'maintenance-contract'],
  *check({ project, method, today }) {
    for (const { id, data } of project.records.issue) {
      const hours = responseHours(data.severity, data.reportedOn, project, method);
      const own = severityClasses(project, method).find((one) => one.id === data.severity);
      const answered = answerTo(data);
      // A day that has not come yet is told as such.
      if (hours === undefined || (answered && answered.on > today)) continue;
      const taken = leastHours(data, answered ?? { on: today }, own?.workingDays ?? false);
      if (taken <= hours) continue;
      const severity = severityTitle(data.severity, project, method);
      const on = answered ? shown(answered) : { zh: '尚未答复', en: 'not yet' };
      const reported = shown({ on: data.reportedOn, at: data.reportedAt });
      const path = data.response ? ['response', 'on'] : ['reportedOn'];
      yield { kind: 'issue', id, path, args: { severity, hours, on, reported } };
    }
  },
  examples: {
    passes: {
      issues: {
        '001': exampleIssue({ reportedAt: '09:00', response: { on: '2026-03-03', ...answer } }),
      },
    },
    fails: {
      issues: {
        '001': exampleIssue({ reportedAt: '09:00', response: { on: '2026-03-04', ...answer } }),
      },
    },
  },
};

interface Moment {
  on: PlainDate;
  at?: string | undefined;
}

/** The first answer; where none is recorded, the log's first entry, whoever took the issue up. */
function answerTo({ response, log }: Issue): Moment | undefined {
  if (response) return response;
  const [first, ...rest] = log;
  const next = rest.find(({ status }) => status !== undefined) ?? first;
  return next && { on: next.on, at: next.time };
}

/** The fewest hours that can have passed, by what is known of the times of day. */
function leastHours(issue: Issue, answered: Moment, workingDays: boolean): number {
  const days = daysFrom(issue.reportedOn, answered.on);
  const counted = days.slice(1).filter((day) => !workingDays || !isWeekend(day)).length;
  const { reportedAt } = issue;
  if (reportedAt === undefined || answered.at === undefined) return Math.max(counted - 1, 0) * 24;
  return Math.max(counted * 24 + hoursOf(answered.at) - hoursOf(reportedAt), 0);
}

function shown({ on, at }: Moment): string {
  return at === undefined ? on : `${on} ${at}`;
}

function hoursOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
}
