import { judgedOn } from '../closing.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import { exampleIssue, solvedIssue } from '../examples/example-issue.ts';
import { isSerious, isSolved, issuesOn, statusLabel } from '../issue-state.ts';
import { severityTitle } from '../../model/severity-classes.ts';
import type { Rule } from '../rule.ts';

/** METHOD, gate 3: no serious issue open. */
export const noSeriousIssueOpen: Rule = {
  code: 'acceptance/no-serious-issue-open',
  gate: 'acceptance',
  section: 'activities/7-3/#strategy',
  reads: ['issue', 'acceptance'],
  *check({ project, method, today }) {
    for (const { id, data } of issuesOn(project, judgedOn(project, 'acceptance', today))) {
      if (!isSerious(data, project, method) || isSolved(data)) continue;
      const status = statusLabel(data.status);
      const args = { issue: id, severity: severityTitle(data.severity, project, method), status };
      yield { kind: 'issue', id, path: ['status'], args };
    }
  },
  examples: {
    passes: { acceptance: exampleAcceptance(), issues: { '001': solvedIssue('2026-04-01') } },
    fails: { acceptance: exampleAcceptance(), issues: { '001': exampleIssue() } },
  },
};
