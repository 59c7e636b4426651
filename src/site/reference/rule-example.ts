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

/** A file of an example that fails beside the same file of the one that passes. */
export interface FilePair {
  path: string;
  fails: ExampleFile | undefined;
  passes: ExampleFile | undefined;
}

/** The record files in which two examples of a rule differ, or all of them where none differs. */
export function filePairs(fails: ExampleRecords, passes: ExampleRecords): FilePair[] {
  const failing = exampleFiles(fails, Object.keys(passes.project ?? {}));
  const passing = exampleFiles(passes, Object.keys(fails.project ?? {}));
  const paths = [...new Set([...failing, ...passing].map(({ path }) => path))];
  const pairs = paths.map((path) => ({
    path,
    fails: failing.find((file) => file.path === path),
    passes: passing.find((file) => file.path === path),
  }));
  const different = pairs.filter((pair) => pair.fails?.text !== pair.passes?.text);
  return different.length > 0 ? different : pairs;
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
