import type { Finding } from '../../diagnostics/finding.ts';
import { groupFindings, type FileGroup, type ProjectGroup } from '../group-findings.ts';
import { totalsOf, type ReportContext } from '../report.ts';
import { counts, totalsLine } from '../totals-line.ts';
import { visible } from '../visible.ts';
import { reportWords } from '../words.ts';
import { Budget } from './budget.ts';
import { inCode, inMarkdown } from './escape.ts';
import { findingRow, tableHead } from './finding-row.ts';

/** Longer lists of a project are folded away. */
const openList = 15;

/** Kept free for what closes the last list and says what was left out. */
const reserve = 1000;

/**
 * All findings as a Markdown summary for a pull request: a table of projects, then each project's
 * files.
 *
 * @param bytes how long the text may get; what does not fit is counted at the end
 */
export function markdownReport(
  findings: readonly Finding[],
  context: ReportContext,
  bytes = Infinity,
): string {
  const words = reportWords[context.language];
  const budget = new Budget(bytes - reserve);
  const groups = groupFindings(findings);
  budget.add(`## ${title(findings, context)}`, '', inMarkdown(totalsLine(findings, context)), '');
  if (groups.length > 1) addOverview(groups, context, budget);
  let shown = 0;
  for (const group of groups) shown += addProject(group, context, budget);
  if (shown < findings.length) budget.lines.push(words.cut(shown, findings.length), '');
  return budget.lines.join('\n');
}

function title(findings: readonly Finding[], context: ReportContext): string {
  const totals = totalsOf(findings);
  const mark = totals.errors > 0 ? '❌' : totals.warnings > 0 ? '⚠️' : '✅';
  const found =
    findings.length > 0 ? counts(totals, context) : reportWords[context.language].nothing;
  return `${mark} Capstone: ${found}`;
}

function addOverview(groups: readonly ProjectGroup[], context: ReportContext, budget: Budget) {
  const words = reportWords[context.language];
  const rows = groups.map(
    (group) =>
      `| ${nameOf(group, context)} | ${counts(totalsOf(group.findings), context)} | ${String(group.files.length)} |`,
  );
  const head = `| ${words.project} | ${words.foundCount} | ${words.files} |`;
  budget.add(head, '| --- | --- | ---: |', ...rows.slice(0, 100));
  if (rows.length > 100) budget.add(`| ${words.more(rows.length - 100)} | | |`);
  budget.add('');
}

/** Adds a project's files as far as they fit; gives how many findings did. */
function addProject(group: ProjectGroup, context: ReportContext, budget: Budget): number {
  const folded = group.findings.length > openList;
  const name = nameOf(group, context);
  const heading = folded
    ? [
        '<details>',
        `<summary><b>${name}</b>: ${counts(totalsOf(group.findings), context)}</summary>`,
        '',
      ]
    : [`### ${name}`, ''];
  if (!budget.add(...heading)) return 0;
  let shown = 0;
  for (const file of group.files) {
    const fitting = addFile(file, context, budget);
    shown += fitting;
    if (fitting < file.findings.length) break;
  }
  if (folded) budget.lines.push('</details>', '');
  return shown;
}

function addFile({ file, findings }: FileGroup, context: ReportContext, budget: Budget): number {
  const [first, ...others] = findings.map((finding) => findingRow(finding, context));
  const path = inCode(context.repositoryPathOf(file));
  if (first === undefined || !budget.add(path, '', ...tableHead(context), first)) return 0;
  let shown = 1;
  for (const row of others) {
    if (!budget.add(row)) break;
    shown += 1;
  }
  budget.lines.push('');
  return shown;
}

function nameOf({ project }: ProjectGroup, context: ReportContext): string {
  if (project === undefined) return reportWords[context.language].method;
  const name = context.nameOf(project);
  return inMarkdown(name === undefined ? project : `${visible(name)} (${project})`);
}
