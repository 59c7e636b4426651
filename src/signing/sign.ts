import type { Side } from '../model/method/role.ts';
import type { LocalText } from '../model/localised.ts';
import { currentSchemaVersion } from '../model/records/project.ts';
import { memberOf, roleOf, sealFor } from '../model/project-records.ts';
import type { PlainDate } from '../model/values/date.ts';
import type { Signature } from '../model/values/signature.ts';
import { rolesThatMaySign } from '../rules/signers.ts';
import { blockers, type Blockers } from './blockers.ts';
import { lastFact } from './facts.ts';
import type { Subject } from './subject.ts';
import { unready, type Unready } from './unready.ts';

/** Who wants to sign, as what, and when. */
export interface Signing {
  by: string;
  /** What the signer says of themselves; held against the team. */
  role?: string | undefined;
  side?: string | undefined;
  on: PlainDate;
}

/** Why somebody may not sign, as data. */
export type Refusal =
  | { why: 'nobody'; id: string; known: string[] }
  | { why: 'other-role'; name: LocalText; role: string; asked: string }
  | { why: 'other-side'; name: LocalText; side: Side; asked: string }
  | { why: 'may-not-sign'; name: LocalText; role: string; roles: readonly string[] }
  | { why: 'signed-already'; name: LocalText; on: PlainDate }
  | ({ why: 'not-ready' } & Unready)
  | { why: 'future'; on: PlainDate; today: PlainDate }
  | { why: 'before-fact'; on: PlainDate; fact: NonNullable<ReturnType<typeof lastFact>> }
  | ({ why: 'blocked' } & Blockers);

/** A signature that may be written: new, or in the place of one whose seal is broken. */
export interface Granted {
  signature: Signature;
  /** Which of the present signatures it replaces; undefined for a new one. */
  replaces: number | undefined;
}

/** Decides whether somebody may sign. Reads only; nothing is written. */
export function askToSign(subject: Subject, signing: Signing): Granted | Refusal {
  const { project, method, signable, today } = subject;
  const { by, on } = signing;
  const member = memberOf(project, by);
  const role = roleOf(project, method, by);
  if (!member || !role) {
    const known = project.project.data.team.map(({ id }) => id);
    return { why: 'nobody', id: by, known };
  }
  const { name } = member;
  if (signing.role !== undefined && signing.role !== role.id) {
    return { why: 'other-role', name, role: role.id, asked: signing.role };
  }
  if (signing.side !== undefined && signing.side !== role.side) {
    return { why: 'other-side', name, side: role.side, asked: signing.side };
  }
  const roles = rolesThatMaySign(signable.entry.kind, method);
  if (!roles.includes(role.id)) return { why: 'may-not-sign', name, role: role.id, roles };
  const old = signable.signatures.findIndex((one) => one.by === by);
  const earlier = signable.signatures[old];
  if (earlier && earlier.seal === sealFor(signable.entry, signable.path.join('.'), earlier)) {
    return { why: 'signed-already', name, on: earlier.on };
  }
  const notReady = unready(signable);
  if (notReady) return { why: 'not-ready', ...notReady };
  if (on > today) return { why: 'future', on, today };
  const fact = lastFact(signable);
  if (fact && on < fact.on) return { why: 'before-fact', on, fact };
  const signature: Signature = { by, on, seal: signable.seal, version: currentSchemaVersion };
  const granted = { signature, replaces: earlier ? old : undefined };
  const found = blockers(subject, signaturesWith(signable.signatures, granted));
  return found ? { why: 'blocked', ...found } : granted;
}

/** The signatures with the new one among them. */
export function signaturesWith(
  signatures: readonly Signature[],
  { signature, replaces }: Granted,
): Signature[] {
  return replaces === undefined
    ? [...signatures, signature]
    : signatures.map((one, index) => (index === replaces ? signature : one));
}
