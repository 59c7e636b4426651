import type { Activity } from '../../model/method/activity.ts';
import type { Deliverable } from '../../model/method/deliverable.ts';
import type { Localised } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import type { Risk } from '../../model/method/risk.ts';
import type { Task } from '../../model/method/task.ts';
import { approvedBy, tasksOf, watchedBy } from './role-view.ts';

/** A stretch of the close, as a role page shows it. */
export interface PagePhase {
  id: string;
  title: Localised;
  when?: Localised;
  activity: Activity;
  /** The gate that it ends at: its activity's, for the activity's last phase. */
  gate?: string;
}

/** What a role does in a phase. */
export interface PhasePart {
  phase: PagePhase;
  steps: { task: Task; number: number; text: Localised }[];
  risks: Risk[];
  approvals: Deliverable[];
  /** Tasks about which the role is asked, or of which it is told, and that it does not do. */
  consulted: Task[];
  informed: Task[];
}

/** The phases of all activities, in order of time. */
export function phasesOf(method: Method): PagePhase[] {
  return method.activities
    .toSorted((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }))
    .flatMap((activity) => {
      const { number, title, phases, gate } = activity;
      const own = phases ?? [{ id: `activity-${number.replace('.', '-')}`, title }];
      return own.map((phase, index) => ({
        ...phase,
        activity,
        ...(gate !== undefined && index === own.length - 1 ? { gate } : {}),
      }));
    });
}

/** A role's way through the close. */
export function pathOf(method: Method, role: string): PhasePart[] {
  const tasks = tasksOf(method, role);
  const phases = phasesOf(method);
  return phases.map((phase) => {
    const isIn = (number: string, ids: readonly string[] | undefined) =>
      phasesNamed(phases, number, ids).includes(phase);
    const only = (part: 'consulted' | 'informed') =>
      tasks
        .filter(({ task, parts }) => parts.includes(part) && isIn(task.number, undefined))
        .map(({ task }) => task);
    return {
      phase,
      steps: tasks.flatMap(({ task, steps }) =>
        task.steps.flatMap(({ text, phases: ids }, index) =>
          steps.includes(index + 1) && isIn(task.number, ids)
            ? [{ task, number: index + 1, text }]
            : [],
        ),
      ),
      risks: watchedBy(method, role).filter((risk) =>
        isIn(risk.activity, risk.phase === undefined ? undefined : [risk.phase]),
      ),
      approvals: approvedBy(method, role).filter(({ task }) => isLast(phase, phases, task)),
      consulted: only('consulted'),
      informed: only('informed'),
    };
  });
}

/** The phases of a task's or activity's activity that the ids name; its first one without ids. */
function phasesNamed(
  phases: readonly PagePhase[],
  number: string,
  ids: readonly string[] | undefined,
): PagePhase[] {
  const own = phases.filter(({ activity }) => activityOf(number) === activity.number);
  return ids === undefined ? own.slice(0, 1) : own.filter(({ id }) => ids.includes(id));
}

/** A deliverable is approved when its activity ends. */
function isLast(phase: PagePhase, phases: readonly PagePhase[], task: string): boolean {
  return phases.findLast(({ activity }) => activityOf(task) === activity.number) === phase;
}

function activityOf(number: string): string {
  return number.split('.').slice(0, 2).join('.');
}
