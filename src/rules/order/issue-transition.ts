import type { Localised } from '../../model/localised.ts';
import { statusFollowers, type IssueStatus } from '../../model/records/issue.ts';
import { exampleIssue, solvedIssue } from '../examples/example-issue.ts';
import { statusLabel } from '../issue-state.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.1.2: describe, follow, resolve, record; no step is skipped. */
export const issueTransition: Rule = {
  code: 'order/issue-transition',
  section: 'tasks/7-1-2/#steps',
  reads: ['issue'],
  *check({ project }) {
    for (const { id, data } of project.records.issue) {
      let from: IssueStatus | undefined;
      for (const [index, { status: to }] of data.log.entries()) {
        if (to === undefined) continue;
        if (from !== undefined && from !== to && !statusFollowers[from].includes(to)) {
          const args = {
            from: statusLabel(from),
            to: statusLabel(to),
            allowed: allowedAfter(from),
          };
          yield { kind: 'issue', id, path: ['log', index, 'status'], args };
        }
        from = to;
      }
    }
  },
  examples: {
    passes: { issues: { '001': solvedIssue('2026-03-04') } },
    fails: {
      issues: {
        '001': exampleIssue({
          status: 'closed',
          cause: 'Unknown',
          result: 'Closed',
          log: [
            { on: '2026-03-03', by: 'consultant', action: 'Recorded', status: 'open' },
            { on: '2026-03-04', by: 'consultant', action: 'Closed', status: 'closed' },
          ],
        }),
      },
    },
  },
};

function allowedAfter(from: IssueStatus): Localised {
  const labels = statusFollowers[from].map(statusLabel);
  if (labels.length === 0) return { zh: '无', en: 'nothing' };
  return {
    zh: labels.map((label) => label.zh).join('、'),
    en: labels.map((label) => label.en).join(', '),
  };
}
