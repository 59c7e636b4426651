import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { ContentFolders } from '../../loading/content-folders.ts';
import { isAsRead } from '../../signing/as-read.ts';
import { askToSign, signaturesWith, type Granted } from '../../signing/sign.ts';
import type { Subject } from '../../signing/subject.ts';
import { writeSignature } from '../../signing/write-signature.ts';
import { checkCommand } from '../check-command.ts';
import { foldersOf, loadOne, shown, type CliContext } from '../context.ts';
import { fileProblem, isFileProblem } from '../file-problem.ts';
import { choice, sharedOptions } from '../options.ts';
import type { Ask } from '../prompts/ask.ts';
import { terminalAsk } from '../prompts/terminal.ts';
import { askSigning } from '../signing/ask-signing.ts';
import { blockedText } from '../signing/blocked-text.ts';
import { chooseProject, chooseSignable, demandAnswers } from '../signing/choose.ts';
import { refusalText } from '../signing/refusal-text.ts';
import { signedText, summaryText } from '../signing/signed-text.ts';
import type { SignRequest } from '../signing/sign-request.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';
import { writeWhole } from '../write-file.ts';

/** Adds `sign`: writes one person's signature, with the seal of what the record now says. */
export function addSign(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { options: texts, arguments: names, errors, sign } = context.words;
  program
    .command('sign')
    .description(sign)
    .argument('[id]', names.project)
    .argument('[record]', names.record)
    .option('--by <member>', texts.by)
    .option('--role <role>', texts.role)
    .addOption(choice('--side <side>', texts.side, ['vendor', 'customer'], errors.badChoice))
    .addOption(shared.on())
    .option('--part <part>', texts.part)
    .option('--yes', texts.yes)
    .addOption(shared.lang())
    .addOption(shared.content())
    .action(
      async (
        id: string | undefined,
        file: string | undefined,
        options: Omit<SignRequest, 'id' | 'file'>,
      ) => {
        await signAs({ id, file, ...options }, context, terminalAsk());
      },
    );
}

/**
 * Signs as asked, and asks for what the request leaves open.
 *
 * @param ask undefined where there is no terminal: then the request must hold every answer
 */
export async function signAs(
  request: SignRequest,
  context: CliContext,
  ask: Ask | undefined,
): Promise<void> {
  if (!ask) demandAnswers(request, context);
  const folders = foldersOf(context, request.content);
  const id = request.id ?? (ask && (await chooseProject(ask, folders, context)));
  if (id === undefined) {
    breakOff(context);
    return;
  }
  const { content, project: loaded } = loadOne(context, folders, id);
  const { records: project, findings } = loaded;
  const { method } = content;
  const { words, today } = context;
  if (!project)
    throw new UsageError(
      fill(words.errors.broken, {
        id,
        count: findings.length,
        check: checkCommand(id, request.content),
      }),
    );
  const unread = findings.map(({ file }) => file.slice(`projects/${id}/`.length));
  const signable = await chooseSignable(request, project, unread, method, ask, context);
  if (!signable) {
    breakOff(context);
    return;
  }
  const signing = await askSigning(ask, request, signable, project, method, context);
  if (!signing) {
    breakOff(context);
    return;
  }
  const subject = { loaded, project, method, signable, today };
  const granted = askToSign(subject, signing);
  if ('why' in granted) {
    if (granted.why !== 'blocked') {
      throw new UsageError(refusalText(granted, method, context.language));
    }
    context.out(blockedText(granted, subject, folders, context));
    process.exitCode = 1;
    return;
  }
  if (ask && request.yes !== true) {
    context.out(summaryText(granted, subject, context));
    if ((await ask.confirm(words.prompts.confirm)) !== true) {
      breakOff(context);
      return;
    }
  }
  write(granted, subject, folders, context);
}

function breakOff({ out, words }: CliContext): void {
  out(`${words.prompts.brokenOff}\n`);
  process.exitCode = 1;
}

function write(
  granted: Granted,
  subject: Subject,
  { projects }: ContentFolders,
  context: CliContext,
): void {
  const { signable, project } = subject;
  const path = join(projects, project.id, signable.file);
  try {
    const text = readFileSync(path, 'utf8');
    if (!isAsRead(subject, projects)) {
      context.out(`${fill(context.words.refusals.changed, { path: shown(path) })}\n`);
      process.exitCode = 1;
      return;
    }
    writeWhole(path, writeSignature(text, signable.file, signable.path, granted));
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    const problem = fileProblem(error, context);
    throw new UsageError(fill(context.words.errors.cannotWrite, { path: shown(path), problem }));
  }
  const signatures = signaturesWith(signable.signatures, granted);
  context.out(signedText(granted, signatures, subject, path, context));
}
