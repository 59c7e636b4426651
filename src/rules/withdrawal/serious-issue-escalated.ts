import type { Localised } from '../../model/localised.ts';
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
      if (!isSerious(data, project, method) || isSolved(data)) continue;
      const problem = problemOf(data, subject);
      if (!problem) continue;
      const args = { issue: id, severity: severityTitle(data.severity, project, method), problem };
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
          informed: [{ on: '2026-03-04', who: 'The customer project manager' }],
        }),
      },
    },
    fails: { issues: { '001': exampleIssue() } },
  },
};

const problems = {
  open: { zh: '既没有解决，也没有上报', en: 'neither solved nor escalated' },
  bare: { zh: '上报了，却没有写处理建议', en: 'escalated without a proposal' },
  untold: {
    zh: '上报以后没有告知过客户',
    en: 'escalated, but the customer was not told since',
  },
  elsewhere: {
    zh: '上报的对象不是实施方项目经理',
    en: 'escalated, but not to the vendor project manager',
  },
} as const;

function problemOf(
  { escalation, informed }: Issue,
  { project, method }: Subject,
): Localised | undefined {
  if (!escalation) return problems.open;
  if (!escalation.proposal) return problems.bare;
  const isManager = roleOf(project, method, escalation.to)?.id === 'vendor-pm';
  if (!isManager) return problems.elsewhere;
  return informed.some(({ on }) => on >= escalation.on) ? undefined : problems.untold;
}
