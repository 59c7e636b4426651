import { codes } from '../diagnostics/codes.ts';
import { byPlace, type Finding } from '../diagnostics/finding.ts';
import type { LoadedContent } from '../loading/load-content.ts';
import type { LoadedProject } from '../loading/load-project.ts';
import type { Method } from '../model/method/method.ts';
import type { PlainDate } from '../model/values/date.ts';
import { asOf } from '../rules/as-of.ts';
import { evaluateGates, evaluateOrder } from '../rules/evaluate.ts';
import type { Rule, Violation } from '../rules/rule.ts';

/** For which day the content is checked. */
export interface CheckOptions {
  today: PlainDate;
  /** Look back: leave out everything that happened after `today`, instead of reporting it. */
  lookBack: boolean;
}

/**
 * Every finding of the content, in order of place: what could not be loaded, what contradicts
 * itself, and the rules of each gate that the project has passed and should not have.
 */
export function check(content: LoadedContent, options: CheckOptions): Finding[] {
  return [
    ...content.findings,
    ...content.projects.flatMap((project) => checkProject(project, content.method, options)),
  ].sort(byPlace);
}

/** The findings of one project; a gate still ahead gives none. */
export function checkProject(
  loaded: LoadedProject,
  method: Method,
  { today, lookBack }: CheckOptions,
): Finding[] {
  const { records, findings } = loaded;
  if (!records) return findings;
  const project = lookBack ? asOf(records, today) : records;
  const subject = { project, method, today };
  const closed = evaluateGates(subject).filter((gate) => gate.closedOn !== undefined);
  const results = [...evaluateOrder(subject), ...closed.flatMap((gate) => gate.rules)];
  return [
    ...findings,
    ...results
      .filter(({ outcome }) => outcome === 'failed')
      .flatMap(({ rule, violations }) =>
        violations.map((violation) => toFinding(rule, violation, loaded)),
      ),
  ];
}

/** Gives a rule's violation its place in a file. */
export function toFinding(
  rule: Rule,
  violation: Violation,
  loaded: Pick<LoadedProject, 'id' | 'locate'>,
): Finding {
  const { kind, id, path, args } = violation;
  return {
    code: rule.code,
    severity: codes[rule.code],
    args,
    path,
    project: loaded.id,
    ...loaded.locate(kind, id, path),
  };
}
