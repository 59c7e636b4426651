import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { documentLanguages } from '../../document/language.ts';
import { papers } from '../../document/paper.ts';
import { documentNumber } from '../../model/document-number.ts';
import { projectIds } from '../../loading/load-content.ts';
import type { ContentFolders } from '../../loading/content-folders.ts';
import type { Expected } from '../../proving/expected.ts';
import type { Repository } from '../../proving/repository.ts';
import { mostBytes, tooLarge } from '../../proving/size.ts';
import type { Proof } from '../../proving/statement.ts';
import { codeFault, readCode } from '../../sealing/code.ts';
import { readScan, type Scanned } from '../../sealing/scan.ts';
import { foldersOf, loadFor, type CliContext } from '../context.ts';
import { fileProblem } from '../file-problem.ts';
import { choice, sharedOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { verifyJson } from '../verify/verify-json.ts';
import { verifyText } from '../verify/verify-text.ts';
import { fill } from '../words.ts';

interface VerifyCommandOptions {
  project?: string;
  code?: string;
  edition?: string;
  printedIn?: string;
  paper?: string;
  asOf?: string;
  format: 'text' | 'json';
  content?: string;
}

/** Adds `verify`: exit 0 when the dossier, code or seals are proven, 1 when not. */
export function addVerify(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  const { options: texts, errors } = words;
  program
    .command('verify')
    .description(words.verify)
    .argument('[file]', words.arguments.dossier)
    .option('--project <id>', texts.verifyProject)
    .option('--code <code>', texts.code)
    .addOption(
      choice(
        '--edition <edition>',
        texts.verifyEdition,
        ['internal', 'customer'],
        errors.badChoice,
      ),
    )
    .addOption(
      choice('--printed-in <language>', texts.printedIn, [...documentLanguages], errors.badChoice),
    )
    .addOption(choice('--paper <paper>', texts.verifyPaper, [...papers], errors.badChoice))
    .addOption(shared.asOf())
    .addOption(shared.format(['text', 'json'], 'text'))
    .addOption(shared.lang())
    .addOption(shared.content())
    .action(async (file: string | undefined, options: VerifyCommandOptions) => {
      const proof = await prove(file, options, context);
      context.out(
        options.format === 'json'
          ? verifyJson(proof, context.language)
          : verifyText(proof, file, context),
      );
      if (!proof.proven) process.exitCode = 1;
    });
}

async function prove(
  file: string | undefined,
  options: VerifyCommandOptions,
  context: CliContext,
): Promise<Proof> {
  const { errors } = context.words;
  const { project, code, content } = options;
  if (file !== undefined && code !== undefined) throw new UsageError(errors.fileOrCode);
  if (file === undefined && code === undefined && project === undefined) {
    throw new UsageError(errors.nothingToVerify);
  }
  const read = code === undefined ? undefined : codeIn(code, context);
  const folders = foldersOf(context, content);
  if (project !== undefined) loadFor(context, folders, project);
  const scanned = code === undefined ? undefined : readScan(code);
  const expected = expectedOf(options, scanned);
  const bytes = file === undefined ? undefined : readDossier(file, context);
  if (bytes === 'too-large') return { proven: false, faults: [tooLarge()], notes: [] };
  const { repositoryOf } = await import('../../proving/repository.ts');
  const repository = repositoryOf(folders);
  if (bytes) {
    const { proveFile } = await import('../../proving/prove-file.ts');
    return proveFile(bytes, expected, repository);
  }
  if (read !== undefined) {
    const { proveCode, proveCodeAnywhere } = await import('../../proving/prove-code.ts');
    if (project !== undefined) return proveCode(read, project, expected, repository, context.today);
    const ids = askedFor(scanned, folders, repository);
    const [only] = ids;
    return only !== undefined && ids.length === 1
      ? proveCode(read, only, expected, repository, context.today)
      : proveCodeAnywhere(read, ids, expected, repository, context.today);
  }
  const { proveSeals } = await import('../../proving/prove-seals.ts');
  return proveSeals(project ?? '', expected, repository, context.today);
}

function codeIn(typed: string, { words }: CliContext): string {
  const read = readCode(typed);
  if (read !== undefined) return read;
  const { why = 'check', ...args } = codeFault(typed) ?? {};
  throw new UsageError(fill(words.errors.badCode[why], { code: typed, ...args }));
}

/** What the call demands; what it leaves open, a scanned text says. */
function expectedOf(
  { project, edition, printedIn, paper, asOf }: VerifyCommandOptions,
  scanned: Scanned | undefined,
): Expected {
  const asked = { project, edition, language: printedIn, paper, asOf };
  const { number: _, ...said } = scanned ?? {};
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return { ...said, ...Object.fromEntries(given) };
}

/** The projects that a scanned number can mean; all of them for a bare code. */
function askedFor(
  scanned: Scanned | undefined,
  { projects }: ContentFolders,
  { project, method }: Repository,
): string[] {
  const all = projectIds(projects);
  if (!scanned) return all;
  const named = all.filter((id) => {
    const records = project(id);
    return records && documentNumber(records.project.data, method, '7') === scanned.number;
  });
  return named.length > 0 ? named : all;
}

function readDossier(file: string, context: CliContext): Uint8Array | 'too-large' {
  const path = resolve(file);
  try {
    return statSync(path).size > mostBytes ? 'too-large' : readFileSync(path);
  } catch (error) {
    const problem = fileProblem(error, context);
    throw new UsageError(fill(context.words.errors.cannotRead, { path: file, problem }));
  }
}
