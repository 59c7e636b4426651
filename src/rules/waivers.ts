import { gateIds, type GateId } from '../model/method/gate.ts';
import type { Method } from '../model/method/method.ts';
import type { DataPath, ProjectRecords } from '../model/project-records.ts';
import { memberOf, recordOf } from '../model/project-records.ts';
import type { Waiver } from '../model/records/waivers.ts';
import { valueAt } from '../model/value-at.ts';
import type { Violation } from './rule.ts';
import { isInTeam } from './team.ts';

/** The waivers of a project, each with its place. */
export function waiversOf(project: ProjectRecords): { waiver: Waiver; path: DataPath }[] {
  const waivers = recordOf(project, 'waivers')?.data.waivers ?? [];
  return waivers.map((waiver, index) => ({ waiver, path: ['waivers', index] }));
}

/** The gate whose rule a waiver sets aside; undefined for a rule that nobody may waive. */
export function gateOf(waiver: Waiver): GateId | undefined {
  return gateIds.find((gate) => waiver.rule.startsWith(`${gate}/`));
}

/** Whether the approver may set the rule aside, and was in the team on that day. */
export function isApproved(waiver: Waiver, project: ProjectRecords, method: Method): boolean {
  const approver = memberOf(project, waiver.approvedBy);
  if (!approver || !isInTeam(approver, waiver.on)) return false;
  const roles = method.gates.find(({ id }) => id === gateOf(waiver))?.waivedBy;
  return roles?.includes(approver.role) ?? true;
}

/** Whether a waiver covers a violation: every one of its rule's, or those it names alone. */
export function covers(
  waiver: Waiver,
  { kind, id, path }: Violation,
  project: ProjectRecords,
): boolean {
  if (waiver.issues === undefined && waiver.conditions === undefined) return true;
  if (kind === 'issue') return waiver.issues?.includes(id ?? '') ?? false;
  const condition = valueAt(recordOf(project, kind)?.data, [...path.slice(0, 2), 'id']);
  return path[0] === 'conditions' && (waiver.conditions?.includes(String(condition)) ?? false);
}
