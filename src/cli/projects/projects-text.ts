import type { Overdue } from '../../checking/overview/overdue.ts';
import type { Overview, ProjectOverview } from '../../checking/overview/overview.ts';
import { messages } from '../../diagnostics/describe.ts';
import type { Code } from '../../diagnostics/codes.ts';
import { inLanguage, type Language } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import { issueCategories } from '../../model/records/issue.ts';
import { projectStates } from '../../model/states/project.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { Paint } from '../../report/paint.ts';
import { visible } from '../../report/visible.ts';
import type { CliWords } from '../messages/en.ts';
import { fill } from '../words.ts';
import { columns } from './columns.ts';

interface OverviewView {
  asOf: PlainDate;
  language: Language;
  method: Method;
  paint: Paint;
  words: CliWords;
}

/** The overview for people: a table of projects, what is overdue, what keeps coming back. */
export function projectsText(overview: Overview, view: OverviewView): string {
  const { paint, words, asOf } = view;
  const texts = words.overview;
  const rows = overview.projects.map((project) => row(project, view));
  const [head = '', ...lines] = columns([texts.head, ...rows]);
  const overdue = overview.projects.flatMap((project) => overdueLines(project, view));
  const rules = overview.recurring.rules.map(
    ({ code, projects }) => `  ${messages[view.language][code].title}: ${projects.join(', ')}`,
  );
  const categories = overview.recurring.categories.map(
    ({ category, issues, projects }) =>
      `  ${fill(texts.category, { name: issueCategories[category][view.language], issues, projects: projects.length })}`,
  );
  const section = (title: string, list: readonly string[]) =>
    list.length === 0 ? [] : ['', paint('strong', title), ...list];
  return [
    fill(texts.heading, { count: overview.projects.length, asOf }),
    '',
    paint('strong', head),
    ...lines,
    ...section(texts.overdue, overdue),
    ...section(texts.rules, rules),
    ...section(texts.categories, categories),
    '',
  ].join('\n');
}

function row({ id, errors, warnings, standing }: ProjectOverview, view: OverviewView): string[] {
  const { language, words } = view;
  const findings = `${String(errors)} / ${String(warnings)}`;
  if (!standing) return [id, words.overview.unreadable, '', '', '', '', findings];
  const { status, gate, openRules, openIssues, seriousIssues, overdue } = standing;
  const title = view.method.gates.find((one) => one.id === gate)?.title[language];
  const next =
    gate === undefined
      ? words.overview.allPassed
      : `${title ?? gate}${fill(words.overview.open, { open: openRules.length })}`;
  return [
    id,
    projectStates.statuses[status][language],
    next,
    String(openIssues),
    String(seriousIssues),
    String(overdue.length),
    findings,
  ];
}

function overdueLines({ id, standing }: ProjectOverview, view: OverviewView): string[] {
  return (standing?.overdue ?? []).map((overdue) => {
    const { kind, due, owner } = overdue;
    const who = owner === undefined ? '' : ` (${inLanguage(owner, view.language)})`;
    const what = fill(view.words.overview.kinds[kind], { what: nameOf(overdue, view.language) });
    return visible(`  ${due}  ${id}  ${what}${who}`);
  });
}

function nameOf({ kind, what }: Overdue, language: Language): string {
  const name = inLanguage(what, language);
  return kind === 'waiver' && name in messages[language]
    ? messages[language][name as Code].title
    : name;
}
