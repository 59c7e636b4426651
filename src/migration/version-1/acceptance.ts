import { valueAt } from '../../model/value-at.ts';
import type { Change, RawRecord } from '../migration.ts';
import { addLog, lastSigned, listAt, textAt, withoutLog, type MadeEntry } from './raw.ts';

/**
 * The log that an acceptance's dates tell. The report is drafted from the day on which its first
 * criterion was agreed; it is signed when both sides' executives have signed.
 */
export function acceptanceUp(record: RawRecord, records: readonly RawRecord[]): Change[] {
  const { data } = record;
  const log: MadeEntry[] = [];
  const add = (on: string | undefined, status: string) => {
    if (on !== undefined) log.push({ on, status });
  };
  const noticed = textAt(data, 'notice', 'on');
  add(firstAgreed(data) ?? noticed, 'drafted');
  add(noticed, 'noticed');
  add(textAt(data, 'meeting', 'on'), 'held');
  const signed = signedOn(data, records);
  const conditions = listAt(data, 'conditions');
  const fulfilled = conditions.map((condition) => textAt(condition, 'fulfilledOn'));
  if (conditions.length > 0) add(signed, 'conditional');
  if (signed !== undefined && fulfilled.every((on) => on !== undefined)) {
    add([signed, ...fulfilled].sort().at(-1), 'signed');
  }
  return [...addLog(record, 'drafted', log), ...conditionIds(record)];
}

export function acceptanceDown(data: Record<string, unknown>): Record<string, unknown> {
  const rest = withoutLog(data);
  const { conditions } = rest;
  if (!Array.isArray(conditions)) return rest;
  return { ...rest, conditions: conditions.map(withoutMadeId) };
}

function firstAgreed(data: unknown): string | undefined {
  return listAt(data, 'criteria')
    .flatMap((criterion) => textAt(criterion, 'agreedOn') ?? [])
    .sort()[0];
}

/** The day of the last signature, once both sides' executives have signed. */
export function signedOn(data: unknown, records: readonly RawRecord[]): string | undefined {
  const signatures = listAt(data, 'signatures');
  const team = listAt(records.find(({ kind }) => kind === 'project')?.data, 'team');
  const hasSigned = (role: string) =>
    signatures.some((signature) =>
      team.some(
        (member) =>
          textAt(member, 'role') === role && textAt(member, 'id') === textAt(signature, 'by'),
      ),
    );
  const executives = ['customer-executive', 'vendor-executive'];
  return executives.every(hasSigned) ? lastSigned(signatures) : undefined;
}

/** Conditions get ids, so that patches, contract and waivers can name them. */
function conditionIds({ path: file, data }: RawRecord): Change[] {
  return listAt(data, 'conditions').flatMap((condition, index) =>
    typeof condition !== 'object' || valueAt(condition, ['id']) !== undefined
      ? []
      : [{ file, path: ['conditions', index, 'id'], value: madeId(index) }],
  );
}

function withoutMadeId(condition: unknown, index: number): unknown {
  if (valueAt(condition, ['id']) !== madeId(index)) return condition;
  const { id: _, ...rest } = condition as Record<string, unknown>;
  return rest;
}

function madeId(index: number): string {
  return `condition-${String(index + 1)}`;
}
