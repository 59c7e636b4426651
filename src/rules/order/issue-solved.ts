import { exampleIssue, solvedIssue } from '../examples/example-issue.ts';
import { isSolved, statusLabel } from '../issue-state.ts';
import type { Rule } from '../rule.ts';

const { result: _, ...withoutResult } = solvedIssue('2026-03-04');

/** METHOD 7.1: find the cause, tell all users concerned; the form records the result. */
export const issueSolved: Rule = {
  code: 'order/issue-solved',
  section: 'activities/7-1/#strategy',
  reads: ['issue'],
  *check({ project }) {
    for (const { id, data } of project.records.issue) {
      if (!isSolved(data)) continue;
      for (const key of ['cause', 'result'] as const) {
        if (data[key] !== undefined) continue;
        const args = { status: statusLabel(data.status), key };
        yield { kind: 'issue', id, path: ['status'], args };
      }
      if (data.status !== 'closed' || data.informed.length > 0) continue;
      const args = { status: statusLabel(data.status), key: 'informed' };
      yield { kind: 'issue', id, path: ['status'], args };
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue(), '002': solvedIssue('2026-03-04') } },
    fails: { issues: { '001': withoutResult } },
  },
};
