import type { DataPath, RecordEntry } from '../model/project-records.ts';
import type { Prose } from '../model/prose.ts';
import { isProse, type RecordKind } from '../model/record-kind.ts';
import { recordKinds } from '../model/records/index.ts';
import { codes } from '../diagnostics/codes.ts';
import type { Position } from '../diagnostics/finding.ts';
import { readText } from './file-text.ts';
import type { RecordFile } from './find-records.ts';
import { readFrontMatter } from './front-matter.ts';
import { hiddenCharacterFaults, hiddenCharacterPaths } from './hidden-characters.ts';
import { unprintableFaults } from './unprintable-characters.ts';
import { readJson } from './json-source.ts';
import { placeOf } from './place.ts';
import { readProse } from './prose/read-prose.ts';
import { labelOf, schemaFaults } from './schema-faults.ts';
import { schemaAt } from '../model/schema-walk.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { recordSeals } from './record-seals.ts';
import { at, type Fault, type Source } from './source.ts';
import { withoutSchemaKey } from './without-schema-key.ts';

/** A record file as far as it could be read. */
export interface ReadRecord extends RecordFile {
  /** Undefined where the record is too broken to be used. */
  entry: RecordEntry | undefined;
  /** The data before its schema was asked; for references to ids of broken records. */
  raw: unknown;
  faults: Fault[];
  locate: (path: DataPath) => Position | undefined;
}

/** Reads and parses one record file. Never throws on bad content. */
export function parseRecord(absolute: string, file: RecordFile): ParsedRecord {
  const read = readText(absolute);
  if ('fault' in read) {
    return {
      ...file,
      data: undefined,
      prose: {},
      proseSource: undefined,
      source: unread(read.fault),
    };
  }
  const { source, prose, proseSource } = parse(read.text, recordKinds[file.kind]);
  const hidden = [...hiddenCharacterFaults(read.text), ...unprintableFaults(read.text)];
  return {
    ...file,
    data: withoutSchemaKey(source.data),
    prose,
    proseSource,
    source: { ...source, faults: [...hidden, ...source.faults] },
  };
}

/**
 * Holds a parsed record against its schema.
 *
 * @param raw its data, under the current schema version
 * @param project customer and project code, which the record's seals bind it to
 */
export function validateRecord(parsed: ParsedRecord, raw: unknown, project: string): ReadRecord {
  const { kind: kindId, id, path, source, prose } = parsed;
  const kind: RecordKind = recordKinds[kindId];
  const faults = [...source.faults];
  const file = { kind: kindId, id, path };
  const locate = (at: DataPath) => placeOf(source, kind.schema, at);
  if (raw === undefined) return { ...file, entry: undefined, raw, faults, locate };
  const result = kind.schema.safeParse(raw);
  if (!result.success) faults.push(...schemaFaults(kind.schema, source, raw, result.error.issues));
  if (!faults.some(isError)) faults.push(...escapedCharacters(kind, raw, locate));
  const data: unknown = result.success ? result.data : undefined;
  return {
    ...file,
    raw,
    faults,
    locate,
    // The registry ties each kind to its schema, which TypeScript cannot follow through a lookup.
    entry: !faults.some(isError)
      ? ({ kind: kindId, id, data, prose, ...recordSeals(parsed, raw, project) } as RecordEntry)
      : undefined,
  };
}

function isError({ code }: Fault): boolean {
  return codes[code] === 'error';
}

function unread(fault: Fault): Source {
  return {
    data: undefined,
    faults: [fault],
    text: '',
    nodeAt: () => undefined,
    positionOf: () => ({ line: 1, column: 1 }),
  };
}

function parse(
  text: string,
  kind: RecordKind,
): { source: Source; prose: Prose; proseSource: string | undefined } {
  if (!isProse(kind)) return { source: readJson(text), prose: {}, proseSource: undefined };
  const { source, prose: proseSource, proseLine, end } = readFrontMatter(text);
  if (proseSource === undefined) return { source, prose: {}, proseSource };
  const { prose, faults } = readProse(proseSource, kind, proseLine, end);
  return { source: { ...source, faults: [...source.faults, ...faults] }, prose, proseSource };
}

/** Hidden characters that the file writes as escapes, so that only the data holds them. */
function escapedCharacters(kind: RecordKind, raw: unknown, locate: ReadRecord['locate']): Fault[] {
  return [...hiddenCharacterPaths(raw)].map((path) => ({
    code: 'schema/invalid',
    args: {
      label: labelOf(schemaAt(kind.schema, path), path),
      problem: { zh: '含有不可见的控制字符', en: 'it holds an invisible control character' },
    },
    path,
    ...at(locate(path)),
  }));
}
