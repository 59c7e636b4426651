import type { Command } from 'commander';
import { checkContent } from '../../checking/check.ts';
import { reportFindings, reportFormats, type ReportFormat } from '../../report/formats.ts';
import type { ContentFolders } from '../../loading/content-folders.ts';
import { changedFiles } from '../changes/changed-files.ts';
import { touchedProjects } from '../changes/touched-projects.ts';
import { foldersOf, openFor, shown, type CliContext } from '../context.ts';
import { sharedOptions } from '../options.ts';
import { outputText } from '../output.ts';
import { plain } from '../paint.ts';
import { reportContext } from '../report-context.ts';
import { reportFormat } from '../report-format.ts';
import { addStepSummary } from '../step-summary.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';

interface CheckCommandOptions {
  project?: string;
  since?: string;
  format?: ReportFormat;
  asOf?: string;
  content?: string;
  out?: string;
}

/** Adds `check`: exit 0 without errors, 1 with. */
export function addCheck(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  program
    .command('check')
    .description(words.check)
    .option('--project <id>', words.options.project)
    .option('--since <revision>', words.options.since)
    .addOption(shared.asOf())
    .addOption(shared.reportFormat(reportFormats))
    .addOption(shared.out(words.options.outReport))
    .addOption(shared.lang())
    .addOption(shared.content())
    .action((options: CheckCommandOptions) => {
      const { project, since } = options;
      const format = reportFormat(options.format, options.out, reportFormats);
      const folders = foldersOf(context, options.content);
      const touched = since === undefined ? 'all' : touchedSince(context, folders, since);
      const content = openFor(context, folders, project, touched === 'all' ? undefined : touched);
      const asOf = options.asOf ?? context.today;
      const lookBack = options.asOf !== undefined;
      const { findings, names } = checkContent(content, {
        today: asOf,
        lookBack,
        history: folders.projects,
      });
      const report = reportContext(context, {
        folders,
        asOf,
        names,
        ...(since === undefined ? {} : { since }),
      });
      const paint = options.out === undefined ? context.paint : plain;
      const text = reportFindings(format, findings, report, { paint, width: context.width });
      outputText(text, options.out, context);
      if (format === 'github') addStepSummary(findings, report, context);
      if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1;
    });
}

/** The projects that a branch touches, or the reason why git cannot tell. */
function touchedSince(context: CliContext, folders: ContentFolders, since: string) {
  const changes = changedFiles(folders.projects, since);
  if (!('fault' in changes)) return touchedProjects(changes, folders);
  const folder = shown(folders.projects);
  throw new UsageError(fill(context.words.errors.since[changes.fault], { since, folder }));
}
