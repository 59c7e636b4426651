import type { Code } from '../../diagnostics/codes.ts';
import type { IssueCategory } from '../../model/records/issue.ts';

/** What several projects have in common, most frequent first. */
export interface Recurring {
  /** Rules of the next gate that more than one project still has to prove. */
  rules: readonly { code: Code; projects: readonly string[] }[];
  /** Kinds of issues by how many were raised, in which projects. */
  categories: readonly { category: IssueCategory; issues: number; projects: readonly string[] }[];
}

/** What one project gives to the comparison. */
export interface Share {
  id: string;
  /** The rules that its next gate still asks for. */
  openRules: readonly Code[];
  /** The category of each issue that was raised. */
  categories: readonly IssueCategory[];
}

/** Finds what keeps coming back. */
export function recurringOf(shares: readonly Share[]): Recurring {
  const rules = new Map<Code, string[]>();
  const categories = new Map<IssueCategory, { issues: number; projects: string[] }>();
  for (const { id, openRules, categories: raised } of shares) {
    for (const code of openRules) rules.set(code, [...(rules.get(code) ?? []), id]);
    for (const category of raised) {
      const found = categories.get(category) ?? { issues: 0, projects: [] };
      found.issues += 1;
      if (found.projects.at(-1) !== id) found.projects.push(id);
      categories.set(category, found);
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
