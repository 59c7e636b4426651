import type { Method } from '../model/method/method.ts';
import type { Side } from '../model/method/role.ts';
import { roleOf, type ProjectRecords } from '../model/project-records.ts';
import type { Signature } from '../model/values/signature.ts';

/** Whether somebody in this role has signed. */
export function signedByRole(
  signatures: readonly Signature[],
  role: string,
  project: ProjectRecords,
  method: Method,
): boolean {
  return signatures.some((signature) => roleOf(project, method, signature.by)?.id === role);
}

/** Whether somebody of this side has signed. */
export function signedBySide(
  signatures: readonly Signature[],
  side: Side,
  project: ProjectRecords,
  method: Method,
): boolean {
  return signatures.some((signature) => roleOf(project, method, signature.by)?.side === side);
}

export const sideLabels = {
  vendor: { zh: '实施方', en: 'vendor' },
  customer: { zh: '客户方', en: 'customer' },
} as const;
