import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { nameOf } from '../../checking/check.ts';
import { byPlace } from '../../diagnostics/finding.ts';
import { hasMany, isProse, type RecordKind } from '../../model/record-kind.ts';
import { recordKindIds, type RecordKindId } from '../../model/records/index.ts';
import { currentSchemaVersion } from '../../model/records/project.ts';
import type { RecordImport } from '../../importing/import-records.ts';
import { reportFindings } from '../../report/formats.ts';
import { ruleCodes } from '../../rules/index.ts';
import { checkCommand } from '../check-command.ts';
import { foldersOf, loadOne, type CliContext } from '../context.ts';
import { kindNamed } from '../kind-named.ts';
import { sharedOptions } from '../options.ts';
import { reportContext } from '../report-context.ts';
import { fileProblem } from '../file-problem.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';
import { writeAll } from '../write-file.ts';

interface ImportCommandOptions {
  project: string;
  dryRun?: true;
  replace?: true;
  content?: string;
}

/** What a spreadsheet cannot bring: the project itself, whose ids all else refers to. */
const importable = recordKindIds.filter((kind) => kind !== 'project');

/** Adds `import`: reads records from a spreadsheet. */
export function addImport(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  program
    .command('import')
    .description(words.import)
    .argument('<kind>', fill(words.arguments.kind, { known: importable.join(', ') }))
    .argument('<file>', words.arguments.file)
    .requiredOption('--project <id>', words.options.into)
    .option('--dry-run', words.options.dryRun)
    .option('--replace', words.options.replace)
    .addOption(shared.lang())
    .addOption(shared.content())
    .action(async (kindId: string, file: string, options: ImportCommandOptions) => {
      const kind = kindNamed(kindId, importable, context);
      const folders = foldersOf(context, options.content);
      const { content, project } = loadOne(context, folders, options.project);
      const { records } = project;
      if (!records) {
        const count = project.findings.length;
        const check = checkCommand(options.project, options.content);
        throw new UsageError(fill(words.errors.broken, { id: options.project, count, check }));
      }
      const { version = currentSchemaVersion } = project;
      if (version < currentSchemaVersion) {
        const args = { id: options.project, version, current: currentSchemaVersion };
        throw new UsageError(fill(words.errors.oldVersion, args));
      }
      const folder = join(folders.projects, options.project);
      const { importRecords } = await import('../../importing/import-records.ts');
      const result = await importRecords({
        kind: kind.id as RecordKindId,
        bytes: readInput(file, context),
        name: basename(file),
        folder,
        project: records,
        method: content.method,
        rules: ruleCodes,
      }).catch((error: unknown) => {
        if (!(error instanceof Error) || error.constructor.name !== 'UnreadableFileError')
          throw error;
        throw new UsageError(fill(words.errors.noSpreadsheet, { file, problem: error.message }));
      });
      if (!result.matched) throw new UsageError(fill(words.errors.noTable, { file, kind: kindId }));
      if (result.findings.length > 0) {
        const report = {
          ...reportContext(context, { folders, asOf: context.today, names: nameOf(project) }),
          pathOf: (path: string) => path,
          repositoryPathOf: (path: string) => path,
          lineOf: () => undefined,
          sourceOf: () => undefined,
        };
        const { paint, width } = context;
        const findings = result.findings.toSorted(byPlace);
        context.out(reportFindings('text', findings, report, { paint, width }));
        process.exitCode = 1;
        return;
      }
      await tell(result.records, kind, context);
      const replaced = result.records.filter(replacesSomething);
      if (replaced.length > 0 && !options.replace) {
        context.out(`${words.imported.conflicts}\n`);
        process.exitCode = 1;
        return;
      }
      if (options.dryRun || result.records.length === 0) {
        context.out(
          `${result.records.length === 0 ? words.imported.nothing : words.imported.dry}\n`,
        );
        return;
      }
      writeAll(result.records.map(({ path, text }) => ({ path: join(folder, path), text })));
      context.out(`${fill(words.imported.done, { count: result.records.length })}\n`);
    });
}

function readInput(file: string, { words }: CliContext): Uint8Array {
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    const problem = fileProblem(error, { words });
    throw new UsageError(fill(words.errors.noSpreadsheet, { file, problem }));
  }
}

function replacesSomething({ isNew, changes, parts }: RecordImport): boolean {
  return !isNew && (parts.length > 0 || changes.some(({ before }) => before !== undefined));
}

/** One line for each new record and each value that it gains or changes. */
async function tell(
  records: readonly RecordImport[],
  kind: RecordKind,
  context: CliContext,
): Promise<void> {
  const { changeLabel } = await import('../../importing/import-records.ts');
  const { imported } = context.words;
  for (const { path, isNew, changes, parts } of records) {
    if (isNew && (hasMany(kind) || isProse(kind) || changes.length > 0)) {
      context.out(`${fill(imported.newRecord, { path })}\n`);
      continue;
    }
    for (const change of changes) {
      const label = changeLabel(kind, change)[context.language];
      const args = { path, label, before: short(change.before), after: short(change.value) };
      context.out(
        `${fill(change.before === undefined ? imported.added : imported.changed, args)}\n`,
      );
    }
    for (const part of parts) context.out(`${fill(imported.prose, { path, part })}\n`);
  }
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (text as string | undefined)?.slice(0, 80) ?? '';
}
