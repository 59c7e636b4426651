import type { RecordKindId } from '../../model/records/index.ts';
import type { Change, RawRecord } from '../migration.ts';
import { signedOn } from './acceptance.ts';
import { addLog, lastSigned, listAt, textAt, withoutLog, type MadeEntry } from './raw.ts';

/**
 * The log that a project's records tell: go-live and support once something happened after it, then
 * the fact that closed each gate under version 1.
 */
export function projectUp(record: RawRecord, records: readonly RawRecord[]): Change[] {
  const { path: file } = record;
  return [
    { file, path: ['schemaVersion'], value: 2 },
    ...addLog(record, 'go-live', logOf(record, records)),
  ];
}

export function projectDown(data: Record<string, unknown>): Record<string, unknown> {
  return { ...withoutLog(data), schemaVersion: 1 };
}

function logOf({ data }: RawRecord, records: readonly RawRecord[]): MadeEntry[] {
  const dataOf = (kind: RecordKindId) => records.find((one) => one.kind === kind)?.data;
  const signed = (kind: RecordKindId) => lastSigned(listAt(dataOf(kind), 'signatures'));
  const closings = [
    { status: 'withdrawn', on: textAt(dataOf('support-schedule'), 'withdrawal', 'on') },
    { status: 'summarised', on: signed('summary-report') },
    { status: 'accepted', on: signedOn(dataOf('acceptance'), records) },
    { status: 'handed-over', on: signed('handover') },
  ].flatMap(({ status, on }) => (on === undefined ? [] : [{ on, status }]));
  const goLive = textAt(data, 'goLiveOn');
  const isLive = closings.length > 0 || records.some(({ kind }) => kind === 'issue');
  if (goLive === undefined || !isLive) return closings;
  return [{ on: goLive, status: 'go-live' }, { on: goLive, status: 'hypercare' }, ...closings];
}
