import type { Finding } from '../../diagnostics/finding.ts';
import { describeFinding } from '../describe-finding.ts';
import { fingerprintsOf } from '../fingerprints.ts';
import type { ReportContext } from '../report.ts';

const severities = { error: 'critical', warning: 'minor', info: 'info' } as const;

/**
 * All findings as a GitLab code quality report. GitLab demands a line: where only the file is known,
 * it is the first.
 */
export function gitlabReport(findings: readonly Finding[], context: ReportContext): string {
  const fingerprints = fingerprintsOf(findings);
  const report = findings.map((finding, index) => {
    const { what, fix } = describeFinding(finding, context);
    const begin = finding.position?.line ?? 1;
    return {
      description: `${what} ${fix}`,
      check_name: finding.code,
      fingerprint: fingerprints[index],
      severity: severities[finding.severity],
      location: {
        path: context.repositoryPathOf(finding.file),
        lines: { begin, end: finding.position?.endLine ?? begin },
      },
    };
  });
  return `${JSON.stringify(report, null, 2)}\n`;
}
