import type { Activity } from '../../model/method/activity.ts';
import type { Method } from '../../model/method/method.ts';
import { sides, type Role, type Side } from '../../model/method/role.ts';
import type { Task } from '../../model/method/task.ts';

/** What a role may be to a task, in the order in which it is shown. */
export const raciParts = ['accountable', 'responsible', 'consulted', 'informed'] as const;

export type RaciPart = (typeof raciParts)[number];

export const raciLetters: Record<RaciPart, string> = {
  accountable: 'A',
  responsible: 'R',
  consulted: 'C',
  informed: 'I',
};

/** What a role is to a task; empty where it has nothing to do with it. */
export function partsIn(task: Task, role: string): RaciPart[] {
  return raciParts.filter((part) => {
    const roles = task[part];
    return typeof roles === 'string' ? roles === role : roles.includes(role);
  });
}

/** Roles by tasks, the tasks in order of time. */
export interface RaciMatrix {
  activities: { activity: Activity; tasks: Task[] }[];
  sides: { side: Side; rows: { role: Role; cells: { task: Task; parts: RaciPart[] }[] }[] }[];
}

export function raciMatrix(method: Method): RaciMatrix {
  const activities = method.activities.map((activity) => ({
    activity,
    tasks: method.tasks.filter((task) => task.number.startsWith(`${activity.number}.`)),
  }));
  const tasks = activities.flatMap((one) => one.tasks);
  return {
    activities,
    sides: sides.map((side) => ({
      side,
      rows: method.roles
        .filter((role) => role.side === side)
        .map((role) => ({
          role,
          cells: tasks.map((task) => ({ task, parts: partsIn(task, role.id) })),
        })),
    })),
  };
}
