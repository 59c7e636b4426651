import type { Activity } from '../../model/method/activity.ts';
import type { Deliverable } from '../../model/method/deliverable.ts';
import type { Localised } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import type { Risk } from '../../model/method/risk.ts';
import type { Task } from '../../model/method/task.ts';
import { partsIn, type RaciPart } from './raci.ts';

/** A task that a role has to do with. */
export interface RoleTask {
  task: Task;
  parts: RaciPart[];
  /** Numbers of the steps that the role takes part in, from 1. */
  steps: number[];
}

/** The tasks that a role has to do with, in order of time. */
export function tasksOf(method: Method, role: string): RoleTask[] {
  return method.tasks
    .map((task) => ({
      task,
      parts: partsIn(task, role),
      steps: task.steps.flatMap((step, index) => (step.roles.includes(role) ? [index + 1] : [])),
    }))
    .filter(({ parts, steps }) => parts.length > 0 || steps.length > 0);
}

/** What a role answers for, by activity. */
export function responsibilitiesOf(
  method: Method,
  role: string,
): { activity: Activity; items: Localised[] }[] {
  return method.activities.flatMap((activity) => {
    const own = activity.responsibilities.filter((one) => one.role === role);
    return own.length > 0 ? [{ activity, items: own.flatMap((one) => one.items) }] : [];
  });
}

/** The deliverables that a role approves. */
export function approvedBy(method: Method, role: string): Deliverable[] {
  return method.deliverables.filter(({ approvers }) => approvers.includes(role));
}

/** The risks that a role watches. */
export function watchedBy(method: Method, role: string): Risk[] {
  return method.risks.filter(({ owner }) => owner === role);
}
