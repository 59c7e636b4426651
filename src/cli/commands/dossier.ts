import type { Command } from 'commander';
import type { DocumentLanguage } from '../../document/language.ts';
import type { Paper } from '../../document/paper.ts';
import type { Edition } from '../../loading/edition.ts';
import { dossierOf, printerHere } from '../../proving/dossier-of.ts';
import { formats, type Format } from '../../render/formats.ts';
import { checkCommand } from '../check-command.ts';
import { foldersOf, loadOne, type CliContext } from '../context.ts';
import { documentFormat } from '../document-format.ts';
import { sharedOptions } from '../options.ts';
import { output } from '../output.ts';
import { render } from '../render.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';

interface DossierCommandOptions {
  lang?: DocumentLanguage;
  format?: Format;
  paper?: Paper;
  edition: Edition;
  asOf?: string;
  out?: string;
  content?: string;
}

/** Adds `dossier`: prints a project's closeout dossier. */
export function addDossier(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  program
    .command('dossier')
    .description(context.words.dossier)
    .argument('<id>', context.words.arguments.project)
    .addOption(shared.documentLang())
    .addOption(shared.paper())
    .addOption(shared.documentFormat([...formats]))
    .addOption(shared.edition())
    .addOption(shared.asOf())
    .addOption(shared.out())
    .addOption(shared.content())
    .action(async (id: string, options: DossierCommandOptions) => {
      const format = documentFormat(options.format, options.out, formats, context);
      const folders = foldersOf(context, options.content);
      const { content, project } = loadOne(context, folders, id);
      const { records, findings } = project;
      const errors = findings.filter((finding) => finding.severity === 'error').length;
      if (!records || errors > 0) {
        const check = checkCommand(id, options.content);
        throw new UsageError(fill(context.words.errors.broken, { id, count: errors, check }));
      }
      const today = options.asOf ?? context.today;
      const language = options.lang ?? records.project.data.languages[0] ?? 'zh';
      const { method } = content;
      const { edition, paper } = options;
      const choice = { edition, language, asOf: today, ...(paper ? { paper } : {}) };
      const source = { records, locate: project.locate };
      const document = dossierOf(source, method, choice, printerHere(folders.projects, id));
      const bytes = await render(document, format, context);
      const name = `${document.number}_${options.edition}_${language}.${format}`;
      output(bytes, options.out ?? name, context);
    });
}
