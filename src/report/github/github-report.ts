import type { Finding } from '../../diagnostics/finding.ts';
import { describeFinding } from '../describe-finding.ts';
import { publicPage } from '../public-page.ts';
import type { ReportContext } from '../report.ts';
import { totalsLine } from '../totals-line.ts';
import { reportWords } from '../words.ts';
import { annotationGroups } from './annotation-groups.ts';
import { workflowCommand, type AnnotationPlace } from './workflow-command.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Longest message of a group; GitHub cuts a longer one. */
const longestMessage = 30_000;

/** All findings as annotations of a GitHub workflow, with the totals as the last line. */
export function githubReport(findings: readonly Finding[], context: ReportContext): string {
  const lines = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    annotationGroups(findings.filter((finding) => finding.severity === severity)).map((group) =>
      annotation(group, context),
    ),
  );
  return [...lines, totalsLine(findings, context), ''].join('\n');
}

function annotation(group: readonly Finding[], context: ReportContext): string {
  const [first, ...others] = group;
  if (!first) return '';
  const words = reportWords[context.language];
  const level = levels[first.severity];
  const { title, what, why, fix } = describeFinding(first, context);
  if (others.length === 0) {
    const place = placeOf(first, `${title} (${first.code})`, context);
    const page = publicPage(first.code, context);
    const message = [what, `${words.fix}${fix}`, `${words.why}${why}`, ...(page ? [page] : [])];
    return workflowCommand(level, place, message.join('\n'));
  }
  const count = { error: words.errors, warning: words.warnings, info: words.infos };
  const place = placeOf(first, count[first.severity](group.length), context);
  return workflowCommand(level, place, groupMessage(group, context));
}

function placeOf({ file, position }: Finding, title: string, context: ReportContext) {
  const place: AnnotationPlace = { title, file: context.repositoryPathOf(file) };
  if (!position) return place;
  const { line, column, endLine, endColumn } = position;
  return {
    ...place,
    line,
    ...(endLine === undefined ? {} : { endLine }),
    col: column,
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

/** One line a finding, as many as fit. */
function groupMessage(group: readonly Finding[], context: ReportContext): string {
  const oneFile = new Set(group.map((finding) => finding.file)).size === 1;
  const lines: string[] = [];
  let length = 0;
  for (const [index, finding] of group.entries()) {
    const { what, fix } = describeFinding(finding, context);
    const { line, column } = finding.position ?? {};
    const file = oneFile ? [] : [context.repositoryPathOf(finding.file)];
    const where = [...file, ...[line, column].filter((part) => part !== undefined)].join(':');
    const text = `${where === '' ? '' : `${where}  `}${what} ${fix}`;
    length += text.length;
    if (length > longestMessage) {
      lines.push(reportWords[context.language].more(group.length - index));
      break;
    }
    lines.push(text);
  }
  return lines.join('\n');
}
