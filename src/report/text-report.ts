import { describe, type MessageLanguage } from '../diagnostics/describe.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { placeOf } from './place.ts';
import { reportWords } from './words.ts';
import { totalsOf, type ReportContext, type Totals } from './report.ts';

/** Paints parts of a report for a terminal; the identity where there are no colours. */
export type Paint = (style: 'error' | 'warning' | 'info' | 'dim' | 'good', text: string) => string;

/** One finding on four lines: where, what, how to mend, where to read on. */
export function findingAsText(finding: Finding, context: ReportContext, paint: Paint): string {
  const words = reportWords[context.language];
  const { what, why, fix, href } = describe(finding, context.language);
  const where = placeOf(finding, context);
  const place = finding.position ? where : `${where} ${paint('dim', words.somewhere)}`;
  return [
    `${place}  ${paint(finding.severity, words[finding.severity])}  ${paint('dim', finding.code)}`,
    `  ${what}`,
    `  ${paint('dim', `${words.why} ${why}`)}`,
    `  ${words.fix} ${fix}`,
    `  ${paint('dim', context.site + href)}`,
  ].join('\n');
}

/** All findings as text for people, with a line of totals at the end. */
export function textReport(
  findings: readonly Finding[],
  context: ReportContext,
  paint: Paint,
): string {
  const lines = findings.map((finding) => `${findingAsText(finding, context, paint)}\n`);
  const totals = totalsOf(findings);
  const sum = totalsLine(totals, context);
  const tone = totals.errors > 0 ? 'error' : totals.warnings > 0 ? 'warning' : 'good';
  return [...lines, paint(tone, sum), ''].join('\n');
}

function totalsLine(totals: Totals, { language, projects, asOf }: ReportContext): string {
  return language === 'zh'
    ? `截至 ${asOf} 检查了 ${String(projects)} 个项目：${counts(totals, language)}。`
    : `Checked ${plural(projects, 'project')} as of ${asOf}: ${counts(totals, language)}.`;
}

function counts({ errors, warnings, infos }: Totals, language: MessageLanguage): string {
  if (errors + warnings + infos === 0) return language === 'zh' ? '没有问题' : 'nothing found';
  if (language === 'zh') {
    return `${String(errors)} 个错误，${String(warnings)} 个警告`;
  }
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
