import { loggedStatus } from '../as-of.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import { statusLabel } from '../issue-state.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.1: the issue form records both process and result, so the two must agree. */
export const issueStatus: Rule = {
  code: 'order/issue-status',
  section: 'tasks/7-1-2/#steps',
  reads: ['issue'],
  *check({ project }) {
    for (const { id, data } of project.records.issue) {
      const logged = loggedStatus(data);
      if (data.status === logged) continue;
      const args = { status: statusLabel(data.status), logged: statusLabel(logged) };
      yield { kind: 'issue', id, path: ['status'], args };
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue() } },
    fails: { issues: { '001': exampleIssue({ status: 'closed' }) } },
  },
};
