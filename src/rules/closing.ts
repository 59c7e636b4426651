import { gateIds, type GateId } from '../model/method/gate.ts';
import { recordOf, type ProjectRecords } from '../model/project-records.ts';
import { enteredOn } from '../model/state-machine.ts';
import { projectStates, statusOfGate } from '../model/states/project.ts';
import type { PlainDate } from '../model/values/date.ts';
import type { Signature } from '../model/values/signature.ts';

/**
 * The day on which the project claims to have passed a gate, by the log in project.json. A claim
 * ends where the log goes back to an earlier status: a team that returns has not withdrawn.
 *
 * @returns undefined while nothing is claimed
 */
export function closedOn(project: ProjectRecords, gate: GateId): PlainDate | undefined {
  const { log } = project.project.data;
  const order = Object.keys(projectStates.statuses);
  const claim = order.indexOf(statusOfGate[gate]);
  const isLost = (status: string) => order.indexOf(status) < claim;
  const since = log.findLastIndex((entry) => isLost(entry.status)) + 1;
  return enteredOn(log.slice(since), statusOfGate[gate]);
}

/**
 * The day on which the fact behind a claim came about: the withdrawal itself; the last signature
 * that the summary report, the acceptance report or the handover record needed.
 *
 * @returns undefined while it is not there, or signatures are missing
 */
export function factOn(project: ProjectRecords, gate: GateId): PlainDate | undefined {
  switch (gate) {
    case 'withdrawal':
      return recordOf(project, 'support-schedule')?.data.withdrawal?.on;
    case 'summary':
      return signedOn(project, recordOf(project, 'summary-report')?.data.signatures, ['vendor-pm']);
    case 'acceptance':
      return signedOn(project, recordOf(project, 'acceptance')?.data.signatures, [
        'customer-executive',
        'vendor-executive',
      ]);
    case 'handover':
      return signedOn(project, recordOf(project, 'handover')?.data.signatures, [
        'maintenance-manager',
      ]);
  }
}

/** The gate that the project stands before; undefined when it has passed them all. */
export function currentGate(project: ProjectRecords): GateId | undefined {
  return gateIds.find((gate) => closedOn(project, gate) === undefined);
}

/** The day for which a gate's rules are asked: the day it was passed, or else today. */
export function judgedOn(project: ProjectRecords, gate: GateId, today: PlainDate): PlainDate {
  return closedOn(project, gate) ?? today;
}

/** The day of the last signature, once somebody in each of the roles has signed. */
function signedOn(
  { project }: ProjectRecords,
  signatures: readonly Signature[] = [],
  roles: readonly string[],
): PlainDate | undefined {
  const days = roles.map((role) =>
    signatures
      .filter(({ by }) => project.data.team.some((one) => one.id === by && one.role === role))
      .map(({ on }) => on)
      .sort()
      .at(-1),
  );
  return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
}
