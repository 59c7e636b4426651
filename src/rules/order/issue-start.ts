import { exampleIssue } from '../examples/example-issue.ts';
import { statusLabel } from '../issue-state.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.1.2: the issue is described first; its log tells its whole life. */
export const issueStart: Rule = {
  code: 'order/issue-start',
  section: 'tasks/7-1-2/#steps',
  reads: ['issue'],
  *check({ project }) {
    for (const { id, data } of project.records.issue) {
      const index = data.log.findIndex((entry) => entry.status !== undefined);
      const first = data.log[index]?.status;
      if (first === undefined || first === 'open') continue;
      const args = { status: statusLabel(first) };
      yield { kind: 'issue', id, path: ['log', index, 'status'], args };
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue() } },
    fails: {
      issues: {
        '001': exampleIssue({
          status: 'in-progress',
          log: [{ on: '2026-03-03', by: 'consultant', action: 'Analysed', status: 'in-progress' }],
        }),
      },
    },
  },
};
