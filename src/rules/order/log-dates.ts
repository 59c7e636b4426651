import { exampleIssue } from '../examples/example-issue.ts';
import { loggedKinds, loggedRecords } from '../logs.ts';
import type { Rule } from '../rule.ts';

const recorded = {
  on: '2026-03-03',
  by: 'consultant',
  action: 'Recorded',
  status: 'new',
} as const;

/** METHOD 7.1.2: the log is dated, and is read as a sequence; an issue's from the report on. */
export const logDates: Rule = {
  code: 'order/log-dates',
  section: 'tasks/7-1-2/#steps',
  reads: loggedKinds,
  *check({ project }) {
    const reports = new Map(
      project.records.issue.map(({ id, data }) => [id, momentOf(data.reportedOn, data.reportedAt)]),
    );
    for (const { kind, id, log } of loggedRecords(project)) {
      let last = kind === 'issue' ? reports.get(id) : undefined;
      let isReport = last !== undefined;
      for (const [index, entry] of log.entries()) {
        const moment = momentOf(entry.on, entry.time);
        if (last && isBefore(moment, last)) {
          const key = moment.on === last.on ? 'time' : 'on';
          const [on, day] = [shown(moment, key), shown(last, key)];
          const before = isReport
            ? { zh: `提出问题（${day}）`, en: `the report of the issue (${day})` }
            : { zh: ` ${day} 的记录`, en: `the entry of ${day}` };
          yield { kind, id, path: ['log', index, key], args: { on, before } };
        } else {
          last = moment;
          isReport = false;
        }
      }
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue() } },
    fails: {
      issues: {
        '001': exampleIssue({
          log: [recorded, { on: '2026-02-03', by: 'consultant', action: 'Analysed' }],
        }),
      },
    },
  },
};

interface Moment {
  on: string;
  time: string | undefined;
}

function momentOf(on: string, time: string | undefined): Moment {
  return { on, time };
}

/** Times of day count where both are known. */
function isBefore(one: Moment, other: Moment): boolean {
  if (one.on !== other.on) return one.on < other.on;
  return one.time !== undefined && other.time !== undefined && one.time < other.time;
}

function shown({ on, time }: Moment, key: 'on' | 'time'): string {
  return key === 'time' && time !== undefined ? `${on} ${time}` : on;
}
