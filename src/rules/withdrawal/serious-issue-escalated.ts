import type { Issue } from '../../model/records/issue.ts';
import { roleOf } from '../../model/project-records.ts';
import { judgedOn } from '../closing.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import { isSerious, isSolved, issuesOn } from '../issue-state.ts';
import { severityTitle } from '../../model/severity-classes.ts';
import type { Rule, Subject } from '../rule.ts';

/** METHOD 7.1: a serious issue that the site cannot solve goes to the vendor PM with a proposal. */
export const seriousIssueEscalated: Rule = {
  code: 'withdrawal/serious-issue-escalated',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['issue'],
  *check(subject) {
    const { project, method, today } = subject;
    for (const { id, data } of issuesOn(project, judgedOn(project, 'withdrawal', today))) {
      if (!isSerious(data, project, method) || isSolved(data) || isEscalated(data, subject))
        continue;
      const args = { issue: id, severity: severityTitle(data.severity, project, method) };
      yield { kind: 'issue', id, path: data.escalation ? ['escalation'] : [], args };
    }
  },
  examples: {
    passes: {
      issues: {
        '001': exampleIssue({
          escalation: {
            on: '2026-03-04',
            to: 'vendor-pm',
            proposal: 'Rebuild the index at night; post by hand until then',
          },
        }),
      },
    },
    fails: { issues: { '001': exampleIssue() } },
  },
};

function isEscalated({ escalation }: Issue, { project, method }: Subject): boolean {
  if (!escalation?.proposal) return false;
  return roleOf(project, method, escalation.to)?.id === 'vendor-pm';
}
