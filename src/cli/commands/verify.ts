import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { describeStatement, nameOf } from '../../proving/describe.ts';
import type { Expected } from '../../proving/prove-file.ts';
import type { Proof, Statement, StatedDossier } from '../../proving/statement.ts';
import { documentLanguages } from '../../document/language.ts';
import { readCode } from '../../sealing/code.ts';
import { foldersOf, loadFor, shown, type CliContext } from '../context.ts';
import { choice, sharedOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';

interface VerifyCommandOptions {
  project?: string;
  code?: string;
  edition?: string;
  printedIn?: string;
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
    .addOption(shared.asOf())
    .addOption(shared.format(['text', 'json'], 'text'))
    .addOption(shared.lang())
    .addOption(shared.content())
    .action(async (file: string | undefined, options: VerifyCommandOptions) => {
      const proof = await prove(file, options, context);
      context.out(
        options.format === 'json' ? asJson(proof, context) : asText(proof, file, context),
      );
      if (!proof.proven) process.exitCode = 1;
    });
}

async function prove(
  file: string | undefined,
  { project, code, edition, printedIn, asOf, content }: VerifyCommandOptions,
  context: CliContext,
): Promise<Proof> {
  const { errors } = context.words;
  if (file === undefined && project === undefined) throw new UsageError(errors.nothingToVerify);
  if (file !== undefined && code !== undefined) throw new UsageError(errors.fileOrCode);
  const folders = foldersOf(context, content);
  if (project !== undefined) loadFor(context, folders, project);
  const expected: Expected = {
    ...(project === undefined ? {} : { project }),
    ...(edition === undefined ? {} : { edition }),
    ...(printedIn === undefined ? {} : { language: printedIn }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const { repositoryOf } = await import('../../proving/repository.ts');
  const repository = repositoryOf(folders);
  if (file !== undefined) {
    const bytes = readBytes(file, context);
    const { proveFile } = await import('../../proving/prove-file.ts');
    return proveFile(bytes, expected, repository);
  }
  const id = project ?? '';
  if (code === undefined) {
    const { proveSeals } = await import('../../proving/prove-seals.ts');
    return proveSeals(id, expected, repository, context.today);
  }
  const read = readCode(code);
  if (read === undefined) throw new UsageError(fill(errors.badCode, { code }));
  const { proveCode } = await import('../../proving/prove-code.ts');
  return proveCode(read, id, expected, repository, context.today);
}

function readBytes(file: string, { words }: CliContext): Uint8Array {
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(fill(words.errors.cannotRead, { path: file, problem }));
  }
}

function asJson({ proven, dossier, faults, notes }: Proof, { language }: CliContext): string {
  const statement = (one: Statement) => ({ ...one, text: describeStatement(one, language) });
  const result = {
    version: 1,
    proven,
    dossier: dossier ?? null,
    faults: faults.map(statement),
    notes: notes.map(statement),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function asText(proof: Proof, file: string | undefined, context: CliContext): string {
  const { words, paint, language } = context;
  const { proven, dossier, faults, notes } = proof;
  const verdict = proven ? words.verdicts.proven : words.verdicts.notProven;
  return [
    ...(file === undefined ? [] : [shown(resolve(file))]),
    ...(dossier ? [...dossierLines(dossier, context), ''] : []),
    ...faults.map((one) => `${paint('error', '✗')} ${describeStatement(one, language)}`),
    ...notes.map((one) => `${paint('dim', '·')} ${describeStatement(one, language)}`),
    paint(proven ? 'good' : 'error', verdict),
    '',
  ].join('\n');
}

function dossierLines(dossier: StatedDossier, { words, language }: CliContext): string[] {
  const { number, edition, language: printedIn, asOf, code, capstone, commit } = dossier;
  const args = {
    number,
    edition: nameOf(edition, language),
    language: nameOf(printedIn, language),
    asOf,
  };
  return [
    fill(words.statedDossier, args),
    fill(words.statedCode, { code }),
    ...(capstone === undefined ? [] : [fill(words.statedVersion, { version: capstone })]),
    ...(commit === undefined ? [] : [fill(words.statedCommit, { commit })]),
  ];
}
