import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { ContentFolders } from '../../loading/content-folders.ts';
import type { LoadedProject } from '../../loading/load-project.ts';
import type { MadeChange } from '../../migration/migration.ts';
import { rewrite } from '../../migration/rewrite.ts';
import { currentSchemaVersion } from '../../model/records/project.ts';
import { foldersOf, openFor, loadOne, shown, type CliContext } from '../context.ts';
import { sharedOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';
import { writeWhole } from '../write-file.ts';

interface MigrateCommandOptions {
  all?: boolean;
  dryRun?: boolean;
  content?: string;
}

/**
 * Adds `migrate`: rewrites projects to the current schema version. Exit 1 where one cannot be
 * migrated; its files are then left as they are.
 */
export function addMigrate(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  program
    .command('migrate')
    .description(words.migrate)
    .argument('[id...]', words.arguments.projects)
    .option('--all', words.options.all)
    .option('--dry-run', words.options.dryRun)
    .addOption(shared.lang())
    .addOption(shared.content())
    .action((ids: string[], options: MigrateCommandOptions) => {
      if (ids.length > 0 === (options.all === true))
        throw new UsageError(words.errors.whichProjects);
      const folders = foldersOf(context, options.content);
      const projects = options.all
        ? openFor(context, folders).projects
        : ids.map((id) => loadOne(context, folders, id).project);
      for (const project of projects) {
        if (!migrateProject(project, folders, options.dryRun === true, context)) {
          process.exitCode = 1;
        }
      }
    });
}

/** @returns whether the project is under the current version now, or would be */
function migrateProject(
  project: LoadedProject,
  folders: ContentFolders,
  dryRun: boolean,
  context: CliContext,
): boolean {
  const { words, out } = context;
  const { id, version, changes } = project;
  const say = (template: string, args: Record<string, string | number> = {}) => {
    out(
      `${fill(template, { id, version: version ?? '', current: currentSchemaVersion, ...args })}\n`,
    );
  };
  if (version === undefined || !project.isParsed) {
    say(words.migration[version === undefined ? 'unknown' : 'broken']);
    return false;
  }
  if (changes.length === 0) {
    say(words.migration.current);
    return true;
  }
  say(dryRun ? words.migration.would : words.migration.done);
  const written = [...byFile(changes)].flatMap(([file, own]) => {
    const [first] = own;
    if (!first) return [];
    const path = join(folders.projects, id, file);
    out(`  ${shown(path)}\n`);
    for (const change of own) out(`    ${changeLine(change, context)}\n`);
    return { path, text: rewrite(readWhole(path), file, first.kind, own) };
  });
  if (!dryRun) for (const { path, text } of written) writeWhole(path, text);
  return true;
}

/** Changes by file, the project's own last: until it is written, the rest can be done again. */
function byFile(changes: readonly MadeChange[]): Map<string, MadeChange[]> {
  const files = Map.groupBy(changes, (change) => change.file);
  const own = files.get('project.json');
  files.delete('project.json');
  if (own) files.set('project.json', own);
  return files;
}

/** A file's text with its byte order mark. */
function readWhole(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
}

function changeLine({ path, before, value }: MadeChange, { words }: CliContext): string {
  const at = path.join('.');
  const args = { path: at, before: asText(before), value: asText(value) };
  return fill(before === undefined ? words.migration.added : words.migration.changed, args);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
