import { gateIds, type GateId } from '../model/method/gate.ts';
import { recordOf, type ProjectRecords } from '../model/project-records.ts';
import type { PlainDate } from '../model/values/date.ts';

/**
 * The day on which a gate was passed, by the fact that closes it: the withdrawal itself, the
 * signatures on the summary report, the acceptance report and the handover record.
 *
 * @returns undefined while that has not happened
 */
export function closedOn(project: ProjectRecords, gate: GateId): PlainDate | undefined {
  switch (gate) {
    case 'withdrawal':
      return recordOf(project, 'support-schedule')?.data.withdrawal?.on;
    case 'summary':
      return lastSigned(recordOf(project, 'summary-report')?.data.signatures);
    case 'acceptance':
      return lastSigned(recordOf(project, 'acceptance')?.data.signatures);
    case 'handover':
      return lastSigned(recordOf(project, 'handover')?.data.signatures);
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

function lastSigned(signatures: readonly { on: PlainDate }[] | undefined): PlainDate | undefined {
  return signatures
    ?.map((signature) => signature.on)
    .sort()
    .at(-1);
}
