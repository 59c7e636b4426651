import { valueAt } from '../../model/value-at.ts';
import type { Change, RawRecord } from '../migration.ts';
import { listAt } from './raw.ts';

/**
 * Version 1's statuses by those of version 2; each has one of its own, so that the way back is
 * exact. What was escalated waits for an answer, with its escalation as a block of its own; what
 * was solved had been confirmed at the site.
 */
const statuses: Readonly<Record<string, string>> = {
  open: 'new',
  escalated: 'waiting',
  testing: 'in-branch-test',
  solved: 'confirmed',
};

const formerStatuses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(statuses).map(([former, status]) => [status, former]),
);

export function issueUp({ path: file, data }: RawRecord): Change[] {
  const places = [['status'], ...listAt(data, 'log').map((_, index) => ['log', index, 'status'])];
  return places.flatMap((path) => {
    const value = statuses[String(valueAt(data, path))];
    return value === undefined ? [] : [{ file, path, value }];
  });
}

export function issueDown(data: Record<string, unknown>): Record<string, unknown> {
  const log: unknown = data['log'];
  return {
    ...former(data),
    ...(Array.isArray(log) ? { log: log.map((entry: unknown) => former(entry)) } : {}),
  };
}

function former(entry: unknown): Record<string, unknown> {
  const object = entry as Record<string, unknown>;
  const status = formerStatuses[String(object['status'])];
  return status === undefined ? object : { ...object, status };
}
