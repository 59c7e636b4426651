import type { Command } from 'commander';
import { overviewOf } from '../../checking/overview/overview.ts';
import { foldersOf, openFor, type CliContext } from '../context.ts';
import { sharedOptions } from '../options.ts';
import { outputText } from '../output.ts';
import { reportFormat } from '../report-format.ts';
import { plain } from '../paint.ts';
import { projectsJson } from '../projects/projects-json.ts';
import { projectsText } from '../projects/projects-text.ts';

const projectsFormats = ['text', 'json'] as const;

interface ProjectsCommandOptions {
  format?: (typeof projectsFormats)[number];
  asOf?: string;
  content?: string;
  out?: string;
}

/** Adds `projects`: all projects at a glance, for a head of department. */
export function addProjects(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words, language } = context;
  program
    .command('projects')
    .description(words.projects)
    .addOption(shared.asOf())
    .addOption(shared.reportFormat([...projectsFormats]))
    .addOption(shared.out(words.options.outReport))
    .addOption(shared.lang())
    .addOption(shared.content())
    .action((options: ProjectsCommandOptions) => {
      const content = openFor(context, foldersOf(context, options.content));
      const asOf = options.asOf ?? context.today;
      const overview = overviewOf(content, asOf);
      const paint = options.out === undefined ? context.paint : plain;
      const text =
        reportFormat(options.format, options.out, projectsFormats) === 'json'
          ? projectsJson(overview, asOf, language)
          : projectsText(overview, { asOf, language, method: content.method, paint, words });
      outputText(text, options.out, context);
    });
}
