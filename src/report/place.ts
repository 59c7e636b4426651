import type { Finding } from '../diagnostics/finding.ts';
import type { ReportContext } from './report.ts';

/** Where a finding is, as editors and terminals link it: file, line and column as far as known. */
export function placeOf(finding: Finding, { pathOf }: ReportContext): string {
  return [pathOf(finding.file), finding.position?.line, finding.position?.column]
    .filter((part) => part !== undefined)
    .join(':');
}
