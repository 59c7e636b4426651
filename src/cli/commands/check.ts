import type { Command } from 'commander';
import { check } from '../../checking/check.ts';
import { jsonReport } from '../../report/json-report.ts';
import { textReport } from '../../report/text-report.ts';
import { foldersOf, loadFor, reportContext, type CliContext } from '../context.ts';
import { sharedOptions } from '../options.ts';

interface CheckCommandOptions {
  project?: string;
  format: 'text' | 'json';
  asOf?: string;
  content?: string;
}

/** Adds `check`: exit 0 without errors, 1 with. */
export function addCheck(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  program
    .command('check')
    .description(context.words.check)
    .option('--project <id>', context.words.options.project)
    .addOption(shared.format(['text', 'json'], 'text'))
    .addOption(shared.lang())
    .addOption(shared.asOf())
    .addOption(shared.content())
    .action((options: CheckCommandOptions) => {
      const folders = foldersOf(context, options.content);
      const content = loadFor(context, folders, options.project);
      const today = options.asOf ?? context.today;
      const findings = check(content, { today, lookBack: options.asOf !== undefined });
      const report = reportContext(context, folders, today, content.projects.length);
      context.out(
        options.format === 'json'
          ? jsonReport(findings, report)
          : textReport(findings, report, context.paint),
      );
      if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1;
    });
}
