import { recordOf } from '../../model/project-records.ts';
import { judgedOn } from '../closing.ts';
import { exampleHandover } from '../examples/example-handover.ts';
import { exampleIssue } from '../examples/example-issue.ts';
import { isSolved, issuesOn } from '../issue-state.ts';
import type { Rule } from '../rule.ts';

const issues = { '007': exampleIssue({ severity: 'minor' }) };

/** METHOD, gate 4: the handed-over open issues are exactly the issues still open. */
export const openIssuesMatch: Rule = {
  code: 'handover/open-issues-match',
  gate: 'handover',
  section: 'activities/7-4/#strategy',
  reads: ['handover', 'issue'],
  *check({ project, today }) {
    const handedOver = recordOf(project, 'handover')?.data.openIssues ?? [];
    const open = issuesOn(project, judgedOn(project, 'handover', today))
      .filter((issue) => !isSolved(issue.data))
      .map((issue) => issue.id);
    for (const id of open.filter((one) => !handedOver.includes(one))) {
      const problem = {
        zh: `问题 ${id} 仍未解决，却没有移交。`,
        en: `Issue ${id} is still open, but was not handed over.`,
      };
      yield { kind: 'handover', path: ['openIssues'], args: { problem } };
    }
    for (const [index, id] of handedOver.entries()) {
      if (open.includes(id) || !project.records.issue.some((issue) => issue.id === id)) continue;
      const problem = {
        zh: `问题 ${id} 作为未决问题移交，其实已经解决。`,
        en: `Issue ${id} was handed over as open, but is solved.`,
      };
      yield { kind: 'handover', path: ['openIssues', index], args: { problem } };
    }
  },
  examples: {
    passes: { issues, handover: exampleHandover({ openIssues: ['007'] }) },
    fails: { issues, handover: exampleHandover({ openIssues: [] }) },
  },
};
