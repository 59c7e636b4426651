import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { draftRecord } from '../../drafting/draft-record.ts';
import { nextId } from '../../drafting/next-id.ts';
import { contentFolders } from '../../loading/content-folders.ts';
import { asId, isSameName, nameProblem } from '../../loading/file-names.ts';
import { loadMethod } from '../../loading/load-method.ts';
import { projectIds } from '../../loading/load-content.ts';
import { hasMany, type RecordKind } from '../../model/record-kind.ts';
import { currentSchemaVersion } from '../../model/records/project.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../../model/records/index.ts';
import { checkCommand } from '../check-command.ts';
import { foldersOf, loadOne, shown, type CliContext } from '../context.ts';
import { kindNamed } from '../kind-named.ts';
import { sharedOptions } from '../options.ts';
import { fileProblem } from '../file-problem.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';
import { writeWhole } from '../write-file.ts';

interface NewCommandOptions {
  project: string;
  record?: string;
  content?: string;
}

/** Adds `new`: begins a record, or a project, as a file with everything that it needs, empty. */
export function addNew(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  program
    .command('new')
    .description(words.new)
    .argument('<kind>', fill(words.arguments.kind, { known: recordKindIds.join(', ') }))
    .requiredOption('--project <id>', words.options.newIn)
    .option('--record <id>', words.options.newRecord)
    .addOption(shared.lang())
    .addOption(shared.content())
    .action((kindId: string, options: NewCommandOptions) => {
      const kind = kindNamed(kindId, recordKindIds, context);
      const path =
        kind.id === 'project' ? newProject(options, context) : newRecord(kind, options, context);
      const check = checkCommand(options.project, options.content);
      const args = { path: shown(path), check };
      context.out(`${fill(words.begun, args)}\n`);
    });
}

/** Begins a project: its folder with `project.json`. A content folder need not have projects before. */
function newProject(
  { project: id, record, content }: NewCommandOptions,
  context: CliContext,
): string {
  const { words, language } = context;
  if (record !== undefined) throw new UsageError(fill(words.errors.onlyOne, { kind: 'project' }));
  refuseBadName(id, context);
  const root = content ?? context.env['CAPSTONE_CONTENT'];
  const folders = root && isFresh(root) ? contentFolders(undefined) : foldersOf(context, root);
  const projects = root ? resolve(root, 'projects') : folders.projects;
  const taken = projectIds(projects).find((one) => one !== id && isSameName(one, id));
  if (taken !== undefined) throw exists(join(projects, taken), context);
  const { method } = loadMethod(folders.method);
  const path = join(projects, id, recordKinds.project.path);
  if (existsSync(path)) throw exists(path, context);
  write(
    path,
    draftRecord({ kind: recordKinds.project, language, method, project: undefined }),
    context,
  );
  return path;
}

function newRecord(kind: RecordKind, options: NewCommandOptions, context: CliContext): string {
  const { words, language } = context;
  const { project: id, record } = options;
  if (record !== undefined && !hasMany(kind))
    throw new UsageError(fill(words.errors.onlyOne, { kind: kind.id }));
  if (record !== undefined) refuseBadName(record, context);
  const folders = foldersOf(context, options.content);
  const { content, project } = loadOne(context, folders, id);
  const { version = currentSchemaVersion, records } = project;
  if (version < currentSchemaVersion) {
    const args = { id, version, current: currentSchemaVersion };
    throw new UsageError(fill(words.errors.oldVersion, args));
  }
  const pattern = join(folders.projects, id, kind.path);
  const names = namesIn(dirname(pattern));
  const ids = names.map((name) => name.replace(/\.[^.]*$/, ''));
  const path = pattern.replace('*', record ?? nextId(kind.id as RecordKindId, ids));
  const taken = names.find((name) => isSameName(name, basename(path)));
  if (taken !== undefined) throw exists(join(dirname(path), taken), context);
  write(path, draftRecord({ kind, language, method: content.method, project: records }), context);
  return path;
}

function refuseBadName(id: string, { words, language }: CliContext): void {
  const problem = nameProblem(id);
  if (!problem) return;
  const args = { id, problem: problem[language], suggestion: asId(id)[language] };
  throw new UsageError(fill(words.errors.badName, args));
}

function exists(path: string, { words }: CliContext): UsageError {
  return new UsageError(fill(words.errors.exists, { path: shown(path) }));
}

/** A folder in which nothing is kept yet but files such as a README, and what git and editors hide. */
function isFresh(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.every((entry) => entry.isFile() || entry.name.startsWith('.'));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function write(path: string, text: string, { words }: CliContext): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    const problem = fileProblem(error, { words });
    throw new UsageError(fill(words.errors.cannotWrite, { path: shown(path), problem }));
  }
}
