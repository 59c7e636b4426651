import { basename, dirname, relative } from 'node:path';
import type { Signature } from '../../model/values/signature.ts';
import { signersOf, stillToSign } from '../../rules/signers.ts';
import { shortDigest } from '../../sealing/canonical.ts';
import type { Granted } from '../../signing/sign.ts';
import type { Subject } from '../../signing/subject.ts';
import { shown, type CliContext } from '../context.ts';
import { fill } from '../words.ts';
import { signableText } from './signable-text.ts';
import { personText } from './person-text.ts';

/** What is about to be signed, to be confirmed. */
export function summaryText(granted: Granted, subject: Subject, context: CliContext): string {
  return `${signatureLines(granted.signature, subject, context).join('\n')}\n`;
}

/** What was signed, who has still to sign, and what to commit. */
export function signedText(
  { signature }: Granted,
  signatures: readonly Signature[],
  subject: Subject,
  path: string,
  context: CliContext,
): string {
  const { words, language, paint } = context;
  const { project, method, signable } = subject;
  const signers = signersOf(signable.entry.kind, method);
  const { roles, sides } = stillToSign(signatures, signers, project, method);
  const missing = [
    ...roles.map((role) => method.roles.find(({ id }) => id === role)?.title[language] ?? role),
    ...sides.map((side) => words.sides[side]),
  ];
  const isHere = !relative(process.cwd(), path).startsWith('..');
  const elsewhere = isHere ? '' : ` -C ${dirname(path)}`;
  const file = isHere ? shown(path) : basename(path);
  const message = `Sign ${[project.id, signable.file, signable.part].filter(Boolean).join(' ')}`;
  return [
    paint('good', words.signed),
    ...signatureLines(signature, subject, context),
    missing.length > 0
      ? fill(words.stillToSign, { who: missing.join(words.refusals.separator) })
      : words.allSigned,
    fill(words.commitIt, { command: `git${elsewhere} commit -m "${message}" -- ${file}` }),
    '',
  ].join('\n');
}

function signatureLines(
  { by, on, seal }: Signature,
  { project, method, signable }: Subject,
  context: CliContext,
): string[] {
  const { words, language } = context;
  const what = signableText(signable, language);
  return [
    fill(words.signatureLines.what, { what, file: signable.file }),
    fill(words.signatureLines.who, { who: personText(by, project, method, context) }),
    fill(words.signatureLines.on, { on }),
    fill(words.signatureLines.seal, { seal }),
    fill(words.signatureLines.short, { short: shortDigest(seal) }),
  ];
}
