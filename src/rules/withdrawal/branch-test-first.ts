import type { BranchTest } from '../../model/values/test-result.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { solvedIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';

const siteApplication = { on: '2026-03-10', by: 'consultant', result: 'Postings run again' };

/** METHOD 7.1: only a fix that passed the test at the local branch office is applied at the site. */
export const branchTestFirst: Rule = {
  code: 'withdrawal/branch-test-first',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['issue', 'patch'],
  *check({ project }) {
    const patches = project.records.patch;
    for (const { id, data } of project.records.issue) {
      const { siteApplication: applied } = data;
      const patch = patches.find((one) => one.id === data.patch);
      const tests = [data.branchTest, patch?.data.branchTest];
      if (!applied || tests.some((test) => isPassedBy(test, applied.on))) continue;
      const thing = { zh: `问题 ${id} 的修复`, en: `The fix of issue ${id}` };
      yield { kind: 'issue', id, path: ['siteApplication'], args: { thing, on: applied.on } };
    }
    for (const { id, data } of patches) {
      if (!data.application || isPassedBy(data.branchTest, data.application.on)) continue;
      const thing = { zh: `补丁 ${id} 的程序`, en: `Patch ${id}` };
      const args = { thing, on: data.application.on };
      yield { kind: 'patch', id, path: ['application'], args };
    }
  },
  examples: {
    passes: {
      issues: {
        '001': solvedIssue('2026-03-10', {
          branchTest: { on: '2026-03-09', tester: 'technical-support', result: 'passed' },
          siteApplication,
        }),
      },
    },
    fails: {
      issues: {
        '001': solvedIssue('2026-03-10', {
          branchTest: { on: '2026-03-11', tester: 'technical-support', result: 'passed' },
          siteApplication,
        }),
      },
    },
  },
};

function isPassedBy(test: BranchTest | undefined, day: PlainDate): boolean {
  return test?.result === 'passed' && test.on <= day;
}
