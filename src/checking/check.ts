import { codes } from '../diagnostics/codes.ts';
import { byPlace, type Finding } from '../diagnostics/finding.ts';
import type { OpenedContent } from '../loading/load-content.ts';
import type { LoadedProject } from '../loading/load-project.ts';
import type { LocalText } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { PlainDate } from '../model/values/date.ts';
import { asOf } from '../rules/as-of.ts';
import { evaluateGates, evaluateOrder } from '../rules/evaluate.ts';
import type { Rule, Violation } from '../rules/rule.ts';
import { withChanges } from './since-signing.ts';

/** For which day the content is checked. */
export interface CheckOptions {
  today: PlainDate;
  /** Look back: leave out everything that happened after `today`, instead of reporting it. */
  lookBack: boolean;
  /**
   * Absolute path of the `projects` folder, to read from git what changed in a record since it was
   * signed. Git is asked only where a seal is broken.
   */
  history?: string;
}

/** What a check says of the whole content. */
export interface CheckResult {
  /** In order of place. */
  findings: Finding[];
  /** The projects that were checked. */
  names: ProjectNames;
}

/** Projects' names by their ids; undefined where a project.json is broken. */
export type ProjectNames = ReadonlyMap<string, LocalText | undefined>;

/** The name of one project. */
export function nameOf({ id, records }: LoadedProject): ProjectNames {
  return new Map([[id, records?.project.data.name]]);
}

/**
 * Every finding of the content: what could not be loaded, what contradicts itself, and the rules of
 * each gate that the project has passed and should not have. Of each project nothing else is kept.
 */
export function checkContent(content: OpenedContent, options: CheckOptions): CheckResult {
  const findings = [...content.findings];
  const names = new Map<string, LocalText | undefined>();
  for (const project of content.projects) {
    for (const finding of checkProject(project, content.method, options)) findings.push(finding);
    for (const [id, name] of nameOf(project)) names.set(id, name);
  }
  return { findings: findings.sort(byPlace), names };
}

/** Every finding of the content, in order of place. */
export function check(content: OpenedContent, options: CheckOptions): Finding[] {
  return checkContent(content, options).findings;
}

/** The findings of one project; a gate still ahead gives none. */
export function checkProject(
  loaded: LoadedProject,
  method: Method,
  { today, lookBack, history }: CheckOptions,
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
        violations.map((violation) => {
          const finding = toFinding(rule, violation, loaded);
          return history !== undefined && rule.code === 'seal/broken'
            ? withChanges(finding, violation, project, method, history)
            : finding;
        }),
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
