import type { Method } from '../model/method/method.ts';
import type { Side } from '../model/method/role.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../model/records/index.ts';
import type { Signature } from '../model/values/signature.ts';
import { roleOf, type ProjectRecords } from '../model/project-records.ts';
import { signedByRole, signedBySide } from './signing.ts';

/** Who may sign a record, and whose signatures it needs. */
export interface Signers {
  /** Ids of the roles whose signature counts. */
  roles: readonly string[];
  /** Each of these roles, or one of them on each side. */
  needs: 'every-role' | 'each-side';
}

/**
 * What is signed without being a deliverable of the method. METHOD, "What a project's records must hold": a
 * milestone is signed by both sides; METHOD 7.3: the maintenance contract is signed with the acceptance.
 */
const signedByBothSides: Partial<Record<RecordKindId, readonly string[]>> = {
  milestones: ['customer-pm', 'vendor-pm', 'customer-executive', 'vendor-executive'],
  'maintenance-contract': [
    'customer-executive',
    'vendor-executive',
    'customer-pm',
    'maintenance-manager',
  ],
};

/** Who signs records of a kind: the deliverable's approvers, or people of both sides. */
export function signersOf(kindId: RecordKindId, method: Method): Signers {
  const both = signedByBothSides[kindId];
  if (both) return { roles: both, needs: 'each-side' };
  const kind: RecordKind = recordKinds[kindId];
  const deliverable = method.deliverables.find(({ id }) => id === kind.deliverable);
  return { roles: deliverable?.approvers ?? [], needs: 'every-role' };
}

/** Who hands over signs beside who takes over. METHOD 7.4.1: the handover is the project manager's. */
const signedAlso: Partial<Record<RecordKindId, readonly string[]>> = { handover: ['vendor-pm'] };

/** Ids of all roles that may sign records of a kind, those whose signature it needs first. */
export function rolesThatMaySign(kindId: RecordKindId, method: Method): string[] {
  return [...signersOf(kindId, method).roles, ...(signedAlso[kindId] ?? [])];
}

/** Roles, or sides, whose signature a record still needs. */
export function stillToSign(
  signatures: readonly Signature[],
  { roles, needs }: Signers,
  project: ProjectRecords,
  method: Method,
): { roles: string[]; sides: Side[] } {
  if (needs === 'every-role') {
    const missing = roles.filter((role) => !signedByRole(signatures, role, project, method));
    return { roles: missing, sides: [] };
  }
  const allowed = signatures.filter(({ by }) =>
    roles.includes(roleOf(project, method, by)?.id ?? ''),
  );
  const sides = (['customer', 'vendor'] as const).filter(
    (side) => !signedBySide(allowed, side, project, method),
  );
  return { roles: [], sides };
}
