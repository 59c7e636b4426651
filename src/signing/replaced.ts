import type { DataPath } from '../model/project-records.ts';

/** A copy of a value with another value at a path. */
export function replaced(value: unknown, [step, ...rest]: DataPath, inner: unknown): unknown {
  if (step === undefined) return inner;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === step ? replaced(item, rest, inner) : item,
    );
  }
  const fields = value as Record<string, unknown>;
  return { ...fields, [step]: replaced(fields[step], rest, inner) };
}
