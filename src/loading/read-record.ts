import type { DataPath, RecordEntry } from '../model/project-records.ts';
import type { Prose } from '../model/prose.ts';
import { isProse, type RecordKind } from '../model/record-kind.ts';
import { recordKinds } from '../model/records/index.ts';
import { walk } from '../model/schema-walk.ts';
import type { Position } from '../diagnostics/finding.ts';
import { readText } from './file-text.ts';
import type { RecordFile } from './find-records.ts';
import { readFrontMatter } from './front-matter.ts';
import { hiddenCharacterPaths } from './hidden-characters.ts';
import { readJson } from './json-source.ts';
import { readProse } from './prose/read-prose.ts';
import { labelOf, schemaFaults } from './schema-faults.ts';
import { schemaAt } from '../model/schema-walk.ts';
import { seal } from './seal.ts';
import type { Fault, Source } from './source.ts';

/** A record file as far as it could be read. */
export interface ReadRecord extends RecordFile {
  /** Undefined where the record is too broken to be used. */
  entry: RecordEntry | undefined;
  /** The data before its schema was asked; for references to ids of broken records. */
  raw: unknown;
  faults: Fault[];
  locate: (path: DataPath) => Position | undefined;
}

/**
 * Reads, parses and validates one record file. Never throws on bad content.
 *
 * @param project customer and project code, which the record's seals bind it to
 */
export function readRecord(absolute: string, file: RecordFile, project: string): ReadRecord {
  const broken = (faults: Fault[]): ReadRecord => ({
    ...file,
    entry: undefined,
    raw: undefined,
    faults,
    locate: () => undefined,
  });
  const read = readText(absolute);
  if ('fault' in read) return broken([read.fault]);
  const kind: RecordKind = recordKinds[file.kind];
  const { source, prose, proseSource } = parse(read.text, kind);
  const faults = [...source.faults];
  if (source.data === undefined) return { ...broken(faults), locate: source.locate };
  const raw = withoutSchemaKey(source.data);
  const result = kind.schema.safeParse(raw);
  if (!result.success) faults.push(...schemaFaults(kind.schema, source, result.error.issues));
  for (const path of hiddenCharacterPaths(raw)) faults.push(hiddenCharacter(kind, source, path));
  const data: unknown = result.success ? result.data : undefined;
  const usable = faults.length === 0;
  return {
    ...file,
    raw,
    faults,
    locate: source.locate,
    // The registry ties each kind to its schema, which TypeScript cannot follow through a lookup.
    entry: usable
      ? ({
          kind: file.kind,
          id: file.id,
          data,
          prose,
          seals: sealsOf(kind, file, project, raw, proseSource),
        } as RecordEntry)
      : undefined,
  };
}

function parse(
  text: string,
  kind: RecordKind,
): { source: Source; prose: Prose; proseSource: string | undefined } {
  if (!isProse(kind)) return { source: readJson(text), prose: {}, proseSource: undefined };
  const front = readFrontMatter(text);
  if (front.faults.some((fault) => fault.code === 'yaml/front-matter')) {
    return { source: front, prose: {}, proseSource: undefined };
  }
  const { prose, faults } = readProse(front.padded, kind, front.endLine);
  return {
    source: { ...front, faults: [...front.faults, ...faults] },
    prose,
    proseSource: front.prose,
  };
}

/** Editors use `$schema`; it says nothing about the project. */
function withoutSchemaKey(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { $schema: _, ...rest } = data as Record<string, unknown>;
  return rest;
}

function hiddenCharacter(kind: RecordKind, source: Source, path: DataPath): Fault {
  const position = source.locate(path);
  return {
    code: 'schema/invalid',
    args: {
      label: labelOf(schemaAt(kind.schema, path), path),
      problem: { zh: '含有不可见的控制字符', en: 'it holds an invisible control character' },
    },
    path,
    ...(position ? { position } : {}),
  };
}

/** The seal of the record and of each of its parts that can be signed. */
function sealsOf(
  kind: RecordKind,
  file: RecordFile,
  project: string,
  raw: unknown,
  prose: string | undefined,
): Record<string, string> {
  const seals: Record<string, string> = {};
  for (const { path, value, schema } of walk(kind.schema, raw)) {
    if (!schemaAt(schema, ['signatures'])) continue;
    const whole = path.length === 0;
    seals[path.join('.')] = seal({
      project,
      kind: kind.id,
      id: file.id,
      data: value as Record<string, unknown>,
      ...(whole && prose !== undefined ? { prose } : {}),
    });
  }
  return seals;
}
