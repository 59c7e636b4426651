import { gateIds, type GateId } from '../model/method/gate.ts';
import type { DataPath, ProjectRecords } from '../model/project-records.ts';
import { recordOf } from '../model/project-records.ts';
import type { Waiver } from '../model/records/waivers.ts';
import { valueAt } from '../model/value-at.ts';
import type { Violation } from './rule.ts';

/** The waivers of a project, each with its place. */
export function waiversOf(project: ProjectRecords): { waiver: Waiver; path: DataPath }[] {
  const waivers = recordOf(project, 'waivers')?.data.waivers ?? [];
  return waivers.map((waiver, index) => ({ waiver, path: ['waivers', index] }));
}

/** The gate whose rule a waiver sets aside; undefined for a rule that nobody may waive. */
export function gateOf(waiver: Waiver): GateId | undefined {
  return gateIds.find((gate) => waiver.rule.startsWith(`${gate}/`));
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
