import { describe } from '../../diagnostics/describe.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { totalsOf, type ReportContext } from '../report.ts';
import type { FindingReport, Report } from './report-schema.ts';

/** A finding as machines read it, with its words. */
export function findingAsJson(finding: Finding, context: ReportContext): FindingReport {
  const { what, why, fix, href } = describe(finding, context.language);
  const { position } = finding;
  return {
    code: finding.code,
    severity: finding.severity,
    file: context.pathOf(finding.file),
    line: position?.line ?? null,
    column: position?.column ?? null,
    endLine: position?.endLine ?? null,
    endColumn: position?.endColumn ?? null,
    path: finding.path ? [...finding.path] : null,
    project: finding.project ?? null,
    message: what,
    why,
    fix,
    url: context.site + href,
    args: finding.args,
  };
}

/** All findings as JSON text. The form is versioned; fields are only ever added. */
export function jsonReport(findings: readonly Finding[], context: ReportContext): string {
  const report: Report = {
    version: 1,
    asOf: context.asOf,
    language: context.language,
    since: context.since ?? null,
    projects: context.projects,
    totals: totalsOf(findings),
    findings: findings.map((finding) => findingAsJson(finding, context)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
