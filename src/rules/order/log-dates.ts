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
    const reported = new Map(project.records.issue.map(({ id, data }) => [id, data.reportedOn]));
    for (const { kind, id, log } of loggedRecords(project)) {
      let before = kind === 'issue' ? (reported.get(id) ?? '') : '';
      for (const [index, { on }] of log.entries()) {
        if (on < before) yield { kind, id, path: ['log', index, 'on'], args: { on, before } };
        else before = on;
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
