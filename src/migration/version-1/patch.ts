import type { Change, RawRecord } from '../migration.ts';
import { addLog, textAt, withoutLog, type MadeEntry } from './raw.ts';

/** The log that a patch's dated steps tell. */
export function patchUp(record: RawRecord): Change[] {
  const { data } = record;
  const log: MadeEntry[] = [];
  const add = (on: string | undefined, status: string) => {
    if (on !== undefined) log.push({ on, status });
  };
  const tested = textAt(data, 'branchTest', 'on');
  add(textAt(data, 'request', 'on'), 'requested');
  add(tested, 'in-branch-test');
  if (textAt(data, 'branchTest', 'result') === 'passed') add(tested, 'tested');
  add(textAt(data, 'application', 'on'), 'applied');
  add(textAt(data, 'verification', 'on'), 'verified');
  return addLog(record, 'requested', log);
}

export const patchDown = withoutLog;
