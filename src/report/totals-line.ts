import type { Finding } from '../diagnostics/finding.ts';
import { totalsOf, type ReportContext, type Totals } from './report.ts';
import { reportWords } from './words.ts';

/** One sentence: what was checked and how much was found. */
export function totalsLine(findings: readonly Finding[], context: ReportContext): string {
  const words = reportWords[context.language];
  const files = new Set(findings.map((finding) => finding.file)).size;
  const found =
    findings.length === 0
      ? words.nothing
      : counts(totalsOf(findings), context) + (files > 1 ? words.spread(files) : '');
  return words.sum(words.checked(context.projects, context.asOf, context.since), found);
}

/** “2 errors, 1 warning”; what there is none of is left out. */
export function counts(
  { errors, warnings, infos }: Totals,
  { language }: Pick<ReportContext, 'language'>,
): string {
  const words = reportWords[language];
  return words.list([
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
    ...(infos > 0 ? [words.infos(infos)] : []),
  ]);
}
