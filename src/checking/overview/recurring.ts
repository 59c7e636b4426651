import type { Code } from '../../diagnostics/codes.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import type { IssueCategory } from '../../model/records/issue.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { issuesOn } from '../../rules/issue-state.ts';

/** What several projects have in common, most frequent first. */
export interface Recurring {
  /** Rules of the next gate that more than one project still has to prove. */
  rules: readonly { code: Code; projects: readonly string[] }[];
  /** Kinds of issues by how many were raised, in which projects. */
  categories: readonly { category: IssueCategory; issues: number; projects: readonly string[] }[];
}

/**
 * Finds what keeps coming back.
 *
 * @param openRules each project's rules that its next gate still asks for
 */
export function recurringOf(
  loaded: readonly LoadedProject[],
  openRules: ReadonlyMap<string, readonly Code[]>,
  today: PlainDate,
): Recurring {
  const rules = new Map<Code, string[]>();
  for (const [id, open] of openRules) {
    for (const code of open) rules.set(code, [...(rules.get(code) ?? []), id]);
  }
  const categories = new Map<IssueCategory, { issues: number; projects: string[] }>();
  for (const { id, records } of loaded) {
    for (const { data } of records ? issuesOn(records, today) : []) {
      const { issues, projects } = categories.get(data.category) ?? { issues: 0, projects: [] };
      categories.set(data.category, {
        issues: issues + 1,
        projects: projects.includes(id) ? projects : [...projects, id],
      });
    }
  }
  return {
    rules: [...rules]
      .filter(([, projects]) => projects.length > 1)
      .map(([code, projects]) => ({ code, projects }))
      .sort((one, other) => other.projects.length - one.projects.length),
    categories: [...categories]
      .map(([category, found]) => ({ category, ...found }))
      .sort((one, other) => other.issues - one.issues),
  };
}
