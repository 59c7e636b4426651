import { z } from 'zod';
import type { Method } from '../../model/method/method.ts';
import { roleOf, type ProjectRecords } from '../../model/project-records.ts';
import { rolesThatMaySign } from '../../rules/signers.ts';
import type { Signing } from '../../signing/sign.ts';
import type { Signable } from '../../signing/signable.ts';
import type { CliContext } from '../context.ts';
import type { Ask } from '../prompts/ask.ts';
import { UsageError } from '../usage-error.ts';
import { personText } from './person-text.ts';
import type { SignRequest } from './sign-request.ts';

/**
 * Who signs, as what and when: as the call says, or as the person answers. Only people who may sign are
 * offered, each with role and side.
 *
 * @param ask undefined where there is no terminal; the day is then today unless the call says another
 * @returns undefined where the person breaks off
 */
export async function askSigning(
  ask: Ask | undefined,
  { by, role, side, on }: SignRequest,
  signable: Signable,
  project: ProjectRecords,
  method: Method,
  context: CliContext,
): Promise<Signing | undefined> {
  const { words, today } = context;
  const signer = by ?? (ask && (await askWho(ask)));
  if (signer === undefined) return undefined;
  const isDate = (answer: string) => z.iso.date().safeParse(answer).success;
  const day =
    on ??
    (ask
      ? await ask.text(words.prompts.on, today, (answer) =>
          isDate(answer) ? undefined : words.prompts.badDate,
        )
      : today);
  return day === undefined ? undefined : { by: signer, role, side, on: day };

  function askWho(asked: Ask): Promise<string | undefined> {
    const roles = rolesThatMaySign(signable.entry.kind, method);
    const may = project.project.data.team.filter(
      (member) =>
        roles.includes(member.role) &&
        (role === undefined || role === member.role) &&
        (side === undefined || side === roleOf(project, method, member.id)?.side),
    );
    if (may.length === 0) throw new UsageError(words.errors.nobodyMaySign);
    const choices = may.map(({ id }) => ({
      value: id,
      label: personText(id, project, method, context),
    }));
    return asked.select(words.prompts.who, choices);
  }
}
