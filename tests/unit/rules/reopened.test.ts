import { expect, test } from 'vitest';
import type { IssueStatus } from '../../../src/model/states/issue.ts';
import { timesReopened } from '../../../src/rules/issue-state.ts';

const reopened = (...statuses: (IssueStatus | undefined)[]) =>
  timesReopened({
    log: statuses.map((status) => ({ on: '2026-03-03', by: 'consultant', action: 'Seen', status })),
  });

test.each<[number, (IssueStatus | undefined)[]]>([
  [0, ['new', 'in-progress', 'applied', 'in-progress', 'confirmed', 'closed']],
  [1, ['new', 'confirmed', undefined, 'in-progress']],
  [2, ['new', 'confirmed', 'closed', 'in-progress', 'confirmed', 'in-progress', 'confirmed']],
])('an issue is reopened where it leaves what the customer confirmed: %i', (times, statuses) => {
  expect(reopened(...statuses)).toBe(times);
});
