import { valueAt } from '../../model/value-at.ts';
import type { Change, RawRecord } from '../migration.ts';

/** The text at a path; undefined where there is no text. */
export function textAt(data: unknown, ...path: (string | number)[]): string | undefined {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : undefined;
}

/** The list at a path; empty where there is none. */
export function listAt(data: unknown, ...path: (string | number)[]): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** The last day on which somebody signed. */
export function lastSigned(signatures: readonly unknown[]): string | undefined {
  return signatures
    .flatMap((signature) => textAt(signature, 'on') ?? [])
    .sort()
    .at(-1);
}

/** An entry of a status log, as a migration makes it. */
export interface MadeEntry {
  on: string;
  status: string;
}

/** Adds status and log to a record that has neither; the status is what the log ends in. */
export function addLog(record: RawRecord, initial: string, log: readonly MadeEntry[]): Change[] {
  const set = (key: string, value: unknown): Change[] =>
    valueAt(record.data, [key]) === undefined ? [{ file: record.path, path: [key], value }] : [];
  const { status = initial } = log.at(-1) ?? {};
  return [...set('status', status), ...(log.length > 0 ? set('log', log) : [])];
}

/** A record without the status and log that version 1 did not have. */
export function withoutLog(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([key]) => key !== 'status' && key !== 'log'),
  );
}
