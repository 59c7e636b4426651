import type { LocalText } from '../../model/localised.ts';
import { memberOf, recordOf, type ProjectRecords } from '../../model/project-records.ts';
import type { PlainDate } from '../../model/values/date.ts';
import { closedOn, currentGate } from '../../rules/closing.ts';
import { gateOf, waiversOf } from '../../rules/waivers.ts';

/** Something whose day has passed. */
export interface Overdue {
  kind: 'stage' | 'condition' | 'waiver';
  /** The stage’s name, the condition’s text, or the waived rule’s code. */
  what: LocalText;
  due: PlainDate;
  /** Whoever answers for it, where the records say so. */
  owner?: LocalText;
}

/**
 * What a project should have done by now: stages past their planned end (METHOD 7.3, “a small slip
 * becomes next month”), conditions of the acceptance that no contract has taken over, and waivers
 * that ran out before their gate was passed.
 *
 * @param project the records as they stood on `today`
 */
export function overdueOf(project: ProjectRecords, today: PlainDate): Overdue[] {
  return [...stages(project), ...conditions(project), ...waivers(project)]
    .filter(({ due }) => due < today)
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** A project that has been handed over is over, and its last stage with it. */
function stages(project: ProjectRecords): Overdue[] {
  if (currentGate(project) === undefined) return [];
  return project.project.data.stages
    .filter(({ actual }) => actual?.end === undefined)
    .map(({ name, planned }) => ({ kind: 'stage', what: name, due: planned.end }));
}

function conditions(project: ProjectRecords): Overdue[] {
  const contract = recordOf(project, 'maintenance-contract')?.data;
  const takenOver = new Set(contract?.takesOver?.conditions);
  const open = recordOf(project, 'acceptance')?.data.conditions ?? [];
  return open
    .filter(({ id, fulfilledOn }) => fulfilledOn === undefined && !takenOver.has(id))
    .map(({ text, due, owner }) => ({
      kind: 'condition',
      what: text,
      due,
      owner: memberOf(project, owner)?.name ?? owner,
    }));
}

function waivers(project: ProjectRecords): Overdue[] {
  return waiversOf(project)
    .map(({ waiver }) => waiver)
    .filter((waiver) => {
      const gate = gateOf(waiver);
      return gate === undefined || closedOn(project, gate) === undefined;
    })
    .map(({ rule, until, approvedBy }) => ({
      kind: 'waiver',
      what: rule,
      due: until,
      owner: memberOf(project, approvedBy)?.name ?? approvedBy,
    }));
}
