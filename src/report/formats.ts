import type { Finding } from '../diagnostics/finding.ts';
import { githubReport } from './github/github-report.ts';
import { gitlabReport } from './gitlab/gitlab-report.ts';
import { jsonReport } from './json/json-report.ts';
import { markdownReport } from './markdown/markdown-report.ts';
import type { ReportContext } from './report.ts';
import { sarifReport } from './sarif/sarif-report.ts';
import { textReport, type TextStyle } from './text/text-report.ts';

type Reporter = (findings: readonly Finding[], context: ReportContext, style: TextStyle) => string;

/** Every form in which findings can be reported; adding one is a folder here and a line. */
export const reporters = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  markdown: (findings, context) => markdownReport(findings, context),
} as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;

export const reportFormats = Object.keys(reporters) as ReportFormat[];

/** Puts findings into one of the forms. */
export function reportFindings(
  format: ReportFormat,
  findings: readonly Finding[],
  context: ReportContext,
  style: TextStyle,
): string {
  const reporter: Reporter = reporters[format];
  return reporter(findings, context, style);
}
