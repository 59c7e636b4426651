import type { Code } from '../../diagnostics/codes.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { describeFinding } from '../describe-finding.ts';
import { groupFindings, type ProjectGroup } from '../group-findings.ts';
import type { Paint } from '../paint.ts';
import { placeOf } from '../place.ts';
import { totalsOf, type ReportContext } from '../report.ts';
import { counts, totalsLine } from '../totals-line.ts';
import { visible } from '../visible.ts';
import { reportWords } from '../words.ts';
import { excerptOf } from './excerpt.ts';

/** How a text report is set. */
export interface TextStyle {
  paint: Paint;
  /** Columns that a source line may take. */
  width: number;
}

/**
 * All findings as text for people, project by project, with a line of totals at the end. Why a rule
 * is there and where to read on stands with the first finding of each code.
 */
export function textReport(
  findings: readonly Finding[],
  context: ReportContext,
  style: TextStyle,
): string {
  const explained = new Set<Code>();
  const groups = groupFindings(findings);
  const parts = groups.flatMap((group) => [
    ...(context.projects > 1 || groups.length > 1 ? [heading(group, context, style)] : []),
    ...group.files.flatMap((file) =>
      file.findings.map((finding) => {
        const first = !explained.has(finding.code);
        explained.add(finding.code);
        return `${findingAsText(finding, context, style, first)}\n`;
      }),
    ),
  ]);
  const { errors, warnings } = totalsOf(findings);
  const tone = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
  const sum = style.paint(tone, totalsLine(findings, context));
  const again = errors > 0 ? [reportWords[context.language].again] : [];
  return [...parts, sum, ...again, ''].join('\n');
}

/** One finding: where, what, the line itself, how to mend it and, on demand, why and where to read on. */
function findingAsText(
  finding: Finding,
  context: ReportContext,
  { paint, width }: TextStyle,
  explain: boolean,
): string {
  const words = reportWords[context.language];
  const { what, why, fix, url } = describeFinding(finding, context);
  const where = visible(placeOf(finding, context));
  const place = finding.position ? where : `${where} ${paint('dim', `(${words.somewhere})`)}`;
  return [
    `${place}  ${paint(finding.severity, words[finding.severity])}  ${paint('dim', finding.code)}`,
    `  ${paint('strong', what)}`,
    ...excerptLines(finding, context, { paint, width }),
    `  ${words.fix}${fix}`,
    ...(explain ? [`  ${paint('dim', `${words.why}${why}`)}`, `  ${paint('dim', url)}`] : []),
  ].join('\n');
}

function excerptLines(
  { file, position, severity }: Finding,
  context: ReportContext,
  { paint, width }: TextStyle,
): string[] {
  const line = position && context.lineOf(file, position.line);
  if (line === undefined || line.trim() === '') return [];
  const number = String(position?.line ?? '');
  const gutter = `  ${number} | `;
  const { text, marks } = excerptOf(
    line,
    position ?? { line: 1, column: 1 },
    width - gutter.length,
  );
  return [
    paint('dim', gutter) + text,
    `${paint('dim', `  ${' '.repeat(number.length)} | `)}${paint(severity, marks)}`,
  ];
}

function heading(group: ProjectGroup, context: ReportContext, { paint }: TextStyle): string {
  const { project, findings } = group;
  const name = project === undefined ? undefined : context.nameOf(project);
  const title =
    project === undefined
      ? reportWords[context.language].method
      : [project, ...(name === undefined ? [] : [visible(name)])].join('  ');
  return `${paint('strong', title)}  ${paint('dim', counts(totalsOf(findings), context))}\n`;
}
