import { appendFileSync, existsSync, statSync } from 'node:fs';
import type { Finding } from '../diagnostics/finding.ts';
import { markdownReport } from '../report/markdown/markdown-report.ts';
import type { ReportContext } from '../report/report.ts';
import type { CliContext } from './context.ts';
import { fileProblem } from './file-problem.ts';
import { UsageError } from './usage-error.ts';
import { fill } from './words.ts';

/** GitHub drops a step's whole summary when it is longer. */
const limit = 1024 * 1024;

/**
 * Appends all findings to the summary of GitHub's step, which holds more than its annotations do.
 * Does nothing outside a GitHub workflow.
 *
 * @throws UsageError where the file cannot be written
 */
export function addStepSummary(
  findings: readonly Finding[],
  report: ReportContext,
  context: CliContext,
): void {
  const path = context.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    const used = existsSync(path) ? statSync(path).size : 0;
    appendFileSync(path, `${markdownReport(findings, report, limit - used)}\n`);
  } catch (error) {
    const problem = fileProblem(error, context);
    throw new UsageError(fill(context.words.errors.cannotWrite, { path, problem }));
  }
}
