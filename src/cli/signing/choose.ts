import type { ContentFolders } from '../../loading/content-folders.ts';
import { projectIds } from '../../loading/load-content.ts';
import { suggestion } from '../../loading/suggestion.ts';
import type { Method } from '../../model/method/method.ts';
import type { ProjectRecords } from '../../model/project-records.ts';
import { recordKindIds, recordKinds } from '../../model/records/index.ts';
import { signersOf, stillToSign } from '../../rules/signers.ts';
import { recordFile } from '../../sealing/attached-records.ts';
import { signables, type Signable } from '../../signing/signable.ts';
import type { CliContext } from '../context.ts';
import type { Ask } from '../prompts/ask.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';
import { signableText } from './signable-text.ts';
import type { SignRequest } from './sign-request.ts';

/**
 * Without a terminal nobody can be asked, so that the call must say everything but the day.
 *
 * @throws UsageError that names what is missing
 */
export function demandAnswers({ id, file, by }: SignRequest, { words }: CliContext): void {
  const missing = [
    ...(id === undefined ? ['<id>'] : []),
    ...(file === undefined ? ['<record>'] : []),
    ...(by === undefined ? ['--by <member>'] : []),
  ];
  if (missing.length === 0) return;
  throw new UsageError(fill(words.errors.answersMissing, { missing: missing.join(', ') }));
}

/** Asks which project; undefined where the person breaks off. */
export function chooseProject(
  ask: Ask,
  { projects }: ContentFolders,
  { words }: CliContext,
): Promise<string | undefined> {
  const choices = projectIds(projects).map((id) => ({ value: id, label: id }));
  return ask.select(words.prompts.project, choices);
}

/**
 * What is to be signed: as the call says, or as the person chooses among what lacks a signature.
 *
 * @throws UsageError for a record or part that is not there, or that nobody signs
 */
export async function chooseSignable(
  { file, part }: SignRequest,
  project: ProjectRecords,
  unread: readonly string[],
  method: Method,
  ask: Ask | undefined,
  context: CliContext,
): Promise<Signable | undefined> {
  const all = signables(project);
  if (file === undefined) return ask && select(ask, all, project, method, context);
  const parts = all.filter((one) => one.file === file);
  if (parts.length === 0) throw new UsageError(notSignable(file, project, unread, context));
  if (part === undefined) {
    const whole = parts.find((one) => one.part === '');
    if (whole) return whole;
    if (ask) return select(ask, parts, project, method, context);
  }
  const found = parts.find((one) => part !== undefined && one.part === part);
  if (found) return found;
  const known = parts.map((one) => one.part).filter(Boolean);
  const { notAPart, signedWhole } = context.words.errors;
  throw new UsageError(
    known.length === 0
      ? fill(signedWhole, { path: file })
      : fill(notAPart, { path: file, known: known.join(', ') }),
  );
}

function notSignable(
  path: string,
  project: ProjectRecords,
  unread: readonly string[],
  context: CliContext,
): string {
  const { errors } = context.words;
  const files = recordKindIds.flatMap((kind) =>
    project.records[kind].map(({ id }) => recordFile(kind, id)),
  );
  if (files.includes(path)) return fill(errors.neverSigned, { path });
  if (unread.includes(path)) return fill(errors.unreadRecord, { path, id: project.id });
  const kind = recordKindIds.find((one) => recordKinds[one].path === path);
  if (kind) {
    const command = `npm run capstone -- new ${kind} --project ${project.id}`;
    return fill(errors.notBegun, { path, command });
  }
  const closest = suggestion(path, files)[context.language];
  return fill(errors.noSuchRecord, { path, suggestion: closest });
}

async function select(
  ask: Ask,
  all: readonly Signable[],
  project: ProjectRecords,
  method: Method,
  { words, language }: CliContext,
): Promise<Signable | undefined> {
  const lacking = all.filter(({ signatures, entry }) => {
    const missing = stillToSign(signatures, signersOf(entry.kind, method), project, method);
    return missing.roles.length + missing.sides.length > 0;
  });
  const shown = lacking.length > 0 ? lacking : all;
  const choices = shown.map((one, index) => ({
    value: String(index),
    label: signableText(one, language),
    hint: one.file,
  }));
  const chosen = await ask.select(words.prompts.what, choices);
  return chosen === undefined ? undefined : shown[Number(chosen)];
}
