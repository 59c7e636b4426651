import type { Overview } from '../../checking/overview/overview.ts';
import { inLanguage, type Language } from '../../model/localised.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { ProjectsReport } from './projects-schema.ts';

/** The overview as JSON text. The form is versioned; fields are only ever added. */
export function projectsJson(overview: Overview, asOf: PlainDate, language: Language): string {
  const projects = overview.projects.map(({ id, errors, warnings, standing }) => ({
    project: id,
    name: standing ? inLanguage(standing.name, language) : null,
    status: standing?.status ?? null,
    gate: standing?.gate ?? null,
    openRules: [...(standing?.openRules ?? [])],
    openIssues: standing?.openIssues ?? null,
    seriousIssues: standing?.seriousIssues ?? null,
    reopenings: standing?.reopenings ?? null,
    overdue: (standing?.overdue ?? []).map(({ kind, what, due, owner }) => ({
      kind,
      what: inLanguage(what, language),
      due,
      owner: owner === undefined ? null : inLanguage(owner, language),
    })),
    findings: { errors, warnings },
  }));
  const { rules, categories } = overview.recurring;
  const report: ProjectsReport = {
    version: 1,
    asOf,
    language,
    projects,
    recurring: {
      rules: rules.map((one) => ({ ...one, projects: [...one.projects] })),
      categories: categories.map((one) => ({ ...one, projects: [...one.projects] })),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
