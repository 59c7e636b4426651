import { exampleIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';

const recorded = {
  on: '2026-03-03',
  by: 'consultant',
  action: 'Recorded',
  status: 'open',
} as const;

/** METHOD 7.1.2: the log is dated, and is read as a sequence from the day of the report on. */
export const logDates: Rule = {
  code: 'order/log-dates',
  section: 'tasks/7-1-2/#steps',
  reads: ['issue'],
  *check({ project }) {
    for (const { id, data } of project.records.issue) {
      let before = data.reportedOn;
      for (const [index, { on }] of data.log.entries()) {
        if (on < before) {
          yield { kind: 'issue', id, path: ['log', index, 'on'], args: { on, before } };
        } else before = on;
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
