import type { RecordKindId } from '../model/records/index.ts';

/** What the first record of a kind is called, of which a project has many. */
const first: Partial<Record<RecordKindId, string>> = { issue: '001', patch: 'p01' };

/**
 * The id of a project’s next record: one more than the highest number so far, in as many digits.
 *
 * @param ids the ids of its records of this kind
 */
export function nextId(kind: RecordKindId, ids: readonly string[]): string {
  const numbered = ids.flatMap((id) => {
    const [, prefix, digits] = /^(.*?)(\d+)$/.exec(id) ?? [];
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }];
  });
  const [highest] = numbered.sort((one, other) => Number(other.digits) - Number(one.digits));
  if (!highest) return first[kind] ?? '001';
  const { prefix, digits } = highest;
  return prefix + String(Number(digits) + 1).padStart(digits.length, '0');
}
