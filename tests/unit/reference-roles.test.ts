import { describe, expect, test } from 'vitest';
import { loadMethod } from '../../src/loading/load-method.ts';
import { pathOf, phaseIds, phasesOfStep } from '../../src/site/reference/phases.ts';
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

test('every step of the method has its place in a phase', () => {
  for (const task of method.tasks) {
    for (const index of task.steps.keys()) {
      expect(
        phasesOfStep(method, task, index + 1),
        `${task.number}, step ${index + 1}`,
      ).not.toEqual([]);
    }
  }
});

describe.each(roles)('%s', (role) => {
  const path = pathOf(method, role);

  test('the path has every phase, in order', () => {
    expect(path.map(({ phase }) => phase)).toEqual(phaseIds);
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

test('a step of a task that the phases do not know belongs to the first days', () => {
  const [task] = method.tasks;
  expect(task && phasesOfStep(method, { ...task, number: '7.1.9' }, 1)).toEqual(['go-live']);
});
