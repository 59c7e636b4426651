import { hasMany, type RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { ExampleRecords } from '../../rules/examples/example-records.ts';
import { exampleProjectRecord } from '../../rules/examples/example-project.ts';
import { formatRecord } from './format-record.ts';

/** A record file of an example. */
export interface ExampleFile {
  kind: RecordKindId;
  path: string;
  text: string;
  /** Whether only some of the record's fields are shown. */
  partial: boolean;
}

/** The record files in which two examples of a rule differ. */
export function differingFiles(
  fails: ExampleRecords,
  passes: ExampleRecords,
): { fails: ExampleFile[]; passes: ExampleFile[] } {
  const failing = exampleFiles(fails, Object.keys(passes.project ?? {}));
  const passing = exampleFiles(passes, Object.keys(fails.project ?? {}));
  const differs = (file: ExampleFile, others: readonly ExampleFile[]) =>
    others.find(({ path }) => path === file.path)?.text !== file.text;
  return {
    fails: failing.filter((file) => differs(file, passing)),
    passes: passing.filter((file) => differs(file, failing)),
  };
}

/**
 * The record files of a rule's example.
 *
 * @param projectFields fields of the project record to show although the example leaves them as
 * they are
 */
export function exampleFiles(
  { project, issues = {}, patches = {}, parts = {}, ...single }: ExampleRecords,
  projectFields: readonly string[] = [],
): ExampleFile[] {
  const own = projectExcerpt(project ?? {}, projectFields);
  return [
    ...(Object.keys(own).length > 0 ? [{ ...file('project', '', own), partial: true }] : []),
    ...Object.entries(issues).map(([id, data]) => file('issue', id, data, parts.issue)),
    ...Object.entries(patches).map(([id, data]) => file('patch', id, data, parts.patch)),
    ...Object.entries(single).map(([kind, data]) => {
      const id = kind as RecordKindId;
      return file(id, '', data, parts[id]);
    }),
  ];
}

/** The file of a record, from the project's folder. */
export function recordPath(kind: RecordKindId, id = '001'): string {
  const { path }: RecordKind = recordKinds[kind];
  return path.replace('*', id);
}

function file(
  kindId: RecordKindId,
  id: string,
  data: unknown,
  parts?: Record<string, string>,
): ExampleFile {
  const kind: RecordKind = recordKinds[kindId];
  const path = hasMany(kind) ? recordPath(kindId, id) : kind.path;
  return { kind: kindId, path, text: formatRecord(kind, data, parts), partial: false };
}

function projectExcerpt(changes: object, fields: readonly string[]): Record<string, unknown> {
  const whole: Record<string, unknown> = exampleProjectRecord;
  return {
    ...Object.fromEntries(fields.map((key) => [key, whole[key]])),
    ...(changes as Record<string, unknown>),
  };
}
