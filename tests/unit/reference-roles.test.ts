import { describe, expect, test } from 'vitest';
import { loadMethod } from '../../src/loading/load-method.ts';
import { pathOf, phasesOf } from '../../src/site/reference/phases.ts';
import { partsIn, raciMatrix } from '../../src/site/reference/raci.ts';
import { tasksOf } from '../../src/site/reference/role-view.ts';

const { method } = loadMethod('content/method');
const roles = method.roles.map(({ id }) => id);

test('the matrix holds every role and every task once', () => {
  const { activities, sides } = raciMatrix(method);
  const rows = sides.flatMap((side) => side.rows);
  expect(rows.map(({ role }) => role.id).sort()).toEqual(roles.toSorted());
  const numbers = activities.flatMap(({ tasks }) => tasks.map(({ number }) => number));
  expect(numbers).toEqual(method.tasks.map(({ number }) => number));
  for (const { cells } of rows) expect(cells.map(({ task }) => task.number)).toEqual(numbers);
});

test('a role that answers for a task and does it has both parts, the answer first', () => {
  const [task] = method.tasks;
  expect(task && partsIn(task, 'vendor-pm')).toEqual(['accountable', 'responsible']);
  expect(task && partsIn(task, 'maintenance-manager')).toEqual([]);
});

test('the tasks of a role name the steps that it takes', () => {
  const tracking = tasksOf(method, 'technical-support').find(({ task }) => task.number === '7.1.2');
  expect(tracking?.parts).toEqual(['responsible']);
  expect(tracking?.steps).toEqual([6]);
});

test('every phase that a step or a risk names is one of its activity', () => {
  const phasesOfActivity = (number: string) =>
    phasesOf(method).flatMap(({ id, activity }) => (activity.number === number ? [id] : []));
  for (const { number, steps } of method.tasks) {
    const known = phasesOfActivity(number.split('.').slice(0, 2).join('.'));
    expect(known).toEqual(expect.arrayContaining(steps.flatMap(({ phases }) => phases ?? [])));
  }
  for (const { activity, phase } of method.risks) {
    if (phase !== undefined) expect(phasesOfActivity(activity)).toContain(phase);
  }
});

test('an activity without phases is one phase, in its place by number', () => {
  const added = method.activities
    .slice(0, 1)
    .map((activity) => ({ ...activity, number: '6.1', phases: undefined, gate: undefined }));
  const all = phasesOf({ ...method, activities: [...method.activities, ...added] });
  expect(all[0]).toMatchObject({ id: 'activity-6-1', title: added[0]?.title });
});

describe.each(roles)('%s', (role) => {
  const path = pathOf(method, role);

  test('the path has every phase, in order', () => {
    expect(path.map(({ phase }) => phase.id)).toEqual([
      ...['go-live', 'month-end', 'withdrawal', 'summary', 'acceptance', 'handover'],
    ]);
  });

  test('the path leaves out no step, risk or approval of the role', () => {
    const steps = new Set(
      path.flatMap((part) => part.steps.map(({ task, number }) => `${task.number}/${number}`)),
    );
    const wanted = tasksOf(method, role).flatMap(({ task, steps: own }) =>
      own.map((number) => `${task.number}/${number}`),
    );
    expect([...steps].sort()).toEqual(wanted.sort());
    expect(path.flatMap(({ risks }) => risks.map(({ id }) => id)).sort()).toEqual(
      method.risks
        .filter(({ owner }) => owner === role)
        .map(({ id }) => id)
        .sort(),
    );
    expect(path.flatMap(({ approvals }) => approvals.map(({ id }) => id)).sort()).toEqual(
      method.deliverables
        .filter(({ approvers }) => approvers.includes(role))
        .map(({ id }) => id)
        .sort(),
    );
  });
});
