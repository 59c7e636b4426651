import { stringify } from 'yaml';
import { isProse, type RecordKind } from '../../model/record-kind.ts';
import { recordKindIds, recordKinds } from '../../model/records/index.ts';
import type { ExampleRecords } from '../../rules/examples/example-records.ts';

/** A file of an example, as an author would write it. */
export interface ExampleFile {
  path: string;
  text: string;
}

/**
 * The files of a rule's example. What is the same in the example beside it is left out, so that a
 * reader sees the difference.
 */
export function exampleFiles(example: ExampleRecords, beside: ExampleRecords): ExampleFile[] {
  const other = new Map(filesOf(beside).map(({ path, text }) => [path, text]));
  const files = filesOf(example);
  const different = files.filter(({ path, text }) => other.get(path) !== text);
  return different.length > 0 ? different : files;
}

function filesOf(example: ExampleRecords): ExampleFile[] {
  const { issues = {}, patches = {}, parts = {}, ...single } = example;
  const records: [RecordKind, string, unknown][] = [
    ...recordKindIds.flatMap((id): [RecordKind, string, unknown][] => {
      const data = (single as Record<string, unknown>)[id];
      return data === undefined ? [] : [[recordKinds[id], id, data]];
    }),
    ...Object.entries(issues).map(([id, data]): [RecordKind, string, unknown] => [
      recordKinds.issue,
      id,
      data,
    ]),
    ...Object.entries(patches).map(([id, data]): [RecordKind, string, unknown] => [
      recordKinds.patch,
      id,
      data,
    ]),
  ];
  return records.map(([kind, id, data]) => {
    const prose = (parts as Record<string, Record<string, string> | undefined>)[kind.id];
    return { path: kind.path.replace('*', id), text: textOf(kind, data, prose) };
  });
}

function textOf(kind: RecordKind, data: unknown, prose: Record<string, string> = {}): string {
  if (!isProse(kind)) return JSON.stringify(data, null, 2);
  const written = Object.entries(prose).map(
    ([id, text]) => `<Part id="${id}">\n\n${text}\n\n</Part>`,
  );
  return [`---\n${stringify(data)}---`, ...written].join('\n\n');
}
