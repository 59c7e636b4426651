import type { Command } from 'commander';
import type { DocumentLanguage } from '../../document/language.ts';
import type { Paper } from '../../document/paper.ts';
import { buildSheets } from '../../document/template/sheets.ts';
import {
  buildTemplate,
  editionOf,
  recordsFor,
  type TemplateInput,
} from '../../document/template/template.ts';
import { forEdition } from '../../loading/edition.ts';
import { loadMethod } from '../../loading/load-method.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import { suggestion } from '../../loading/suggestion.ts';
import type { Template } from '../../model/method/template.ts';
import type { ProjectRecords, RecordEntry } from '../../model/project-records.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import { endings, templateFormats, type TemplateFormat } from '../../render/formats.ts';
import { checkCommand } from '../check-command.ts';
import { foldersOf, loadOne, type CliContext } from '../context.ts';
import { documentFormat } from '../document-format.ts';
import { sharedOptions } from '../options.ts';
import { output } from '../output.ts';
import { render } from '../render.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';

interface TemplateCommandOptions {
  project?: string;
  record?: string;
  lang?: DocumentLanguage;
  format?: TemplateFormat;
  paper?: Paper;
  out?: string;
  content?: string;
}

/** Adds `template`: prints one of the method's forms, blank or filled. */
export function addTemplate(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  const command = program.command('template');
  command
    .configureHelp({
      ...command.configureHelp(),
      // The method is read where its templates are asked for, not at every command.
      argumentDescription: ({ description }) => fill(description, { known: ownTemplates(context) }),
    })
    .description(words.template)
    .argument('<template>', words.arguments.template)
    .option('--project <id>', words.options.filledFrom)
    .option('--record <id>', words.options.record)
    .addOption(shared.documentLang())
    .addOption(shared.paper())
    .addOption(shared.documentFormat([...templateFormats]))
    .addOption(shared.out())
    .addOption(shared.content())
    .action(async (id: string, options: TemplateCommandOptions) => {
      const format = documentFormat(options.format, options.out, templateFormats, context);
      const folders = foldersOf(context, options.content);
      const loaded =
        options.project === undefined ? undefined : loadOne(context, folders, options.project);
      const method = loaded?.content.method ?? loadMethod(folders.method, folders.company).method;
      const template = findTemplate(id, method.templates, context);
      const whole = loaded?.project.records;
      const project = whole && forEdition(whole, editionOf(template, method));
      if (loaded && !project)
        throw new UsageError(brokenMessage(loaded.project, options.content, context));
      const language = options.lang ?? project?.project.data.languages[0] ?? context.language;
      const { paper } = options;
      const size = paper ? { paper } : {};
      const shape = { template, method, language, ...size, date: context.today };
      const { bytes, record } =
        format === 'xlsx'
          ? { bytes: await sheets(shape, project, context), record: undefined }
          : await printed(shape, project, { ...options, format }, context);
      const name = [id, options.project, record, language]
        .filter((part) => part !== undefined && part !== '')
        .join('_');
      output(bytes, options.out ?? `${name}.${endings[format]}`, context);
    });
}

function ownTemplates(context: CliContext): string {
  const { method } = loadMethod(foldersOf(context, undefined).method);
  return method.templates.map(({ id }) => id).join(', ');
}

type Shape = Omit<TemplateInput, 'filled'>;

/** All records that the template is for, as a spreadsheet; an empty one where there are none. */
async function sheets(
  shape: Shape,
  project: ProjectRecords | undefined,
  { words }: CliContext,
): Promise<Uint8Array> {
  const { template } = shape;
  if (!template.sheet) throw new UsageError(fill(words.errors.noSheet, { id: template.id }));
  const { renderXlsx } = await import('../../render/xlsx/render-xlsx.ts');
  return renderXlsx(buildSheets({ ...shape, project }));
}

async function printed(
  shape: Shape,
  project: ProjectRecords | undefined,
  options: TemplateCommandOptions & { format: Exclude<TemplateFormat, 'xlsx'> },
  context: CliContext,
): Promise<{ bytes: Uint8Array; record: string | undefined }> {
  if (options.format === 'fillable') {
    if (project) throw new UsageError(context.words.errors.fillableIsBlank);
    return { bytes: await render(buildTemplate(shape), 'fillable', context), record: undefined };
  }
  const filled = project && {
    project,
    entry: chooseRecord(recordsFor(shape.template, project), shape.template, options, context),
  };
  const document = buildTemplate({ ...shape, ...(filled ? { filled } : {}) });
  const bytes = await render(document, options.format, context);
  return { bytes, record: filled?.entry.id };
}

function brokenMessage(
  { id, findings }: LoadedProject,
  content: string | undefined,
  { words }: CliContext,
): string {
  const check = checkCommand(id, content);
  return fill(words.errors.broken, { id, count: findings.length, check });
}

function findTemplate(
  id: string,
  templates: readonly Template[],
  { words, language }: CliContext,
): Template {
  const found = templates.find((template) => template.id === id);
  if (found) return found;
  const ids = templates.map((template) => template.id);
  throw new UsageError(
    fill(words.errors.noTemplate, {
      id,
      known: ids.join(', '),
      suggestion: suggestion(id, ids)[language],
    }),
  );
}

function chooseRecord(
  entries: readonly RecordEntry[],
  template: Template,
  { project, record }: TemplateCommandOptions,
  { words }: CliContext,
): RecordEntry {
  const [first, ...others] = entries;
  if (!first) {
    const { path } = recordKinds[template.recordKind as RecordKindId];
    throw new UsageError(
      fill(words.errors.noRecordForTemplate, { id: project ?? '', template: template.id, path }),
    );
  }
  if (record === undefined && others.length === 0) return first;
  const chosen = entries.find((entry) => entry.id === record);
  if (chosen) return chosen;
  const known = entries.map((entry) => entry.id).join(', ');
  throw new UsageError(fill(words.errors.chooseRecord, { template: template.id, known }));
}
