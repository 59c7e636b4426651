import { codes } from '../../diagnostics/codes.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Method } from '../../model/method/method.ts';
import { exampleProject, exampleToday } from '../../rules/examples/example-project.ts';
import type { Rule } from '../../rules/rule.ts';
import { recordPath } from './rule-example.ts';

/** What the check says of the example that fails a rule, files named from the project's folder. */
export function ruleFindings(rule: Rule, method: Method): Omit<Finding, 'project'>[] {
  const project = exampleProject(rule.examples.fails);
  return [...rule.check({ project, method, today: exampleToday })].map(
    ({ kind, id, path, args }) => ({
      code: rule.code,
      severity: codes[rule.code],
      args,
      path,
      file: recordPath(kind, id),
    }),
  );
}
