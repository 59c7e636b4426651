import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { ReportContext } from '../../../src/report/report.ts';

/** A context whose files lie where they are named. */
export const exampleReport: ReportContext = {
  language: 'en',
  asOf: '2026-05-01',
  site: 'http://localhost:4321',
  version: '1.2.3',
  projects: 2,
  nameOf: (project) => `Name of ${project}`,
  pathOf: (file) => file,
  repositoryPathOf: (file) => file,
  lineOf: () => undefined,
  sourceOf: () => undefined,
};

/** A finding, with what matters to a test put over it. */
export function exampleFinding(parts: Partial<Finding> = {}): Finding {
  return {
    code: 'prose/expression',
    severity: 'error',
    args: { text: '{x}', label: 'Title', problem: 'x' },
    file: 'projects/mill/issues/001.mdx',
    position: { line: 3, column: 5 },
    project: 'mill',
    ...parts,
  };
}
