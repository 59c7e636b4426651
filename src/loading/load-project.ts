import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../diagnostics/codes.ts';
import type { Finding, Position } from '../diagnostics/finding.ts';
import type { Method } from '../model/method/method.ts';
import type { DataPath, ProjectRecords, RecordEntry } from '../model/project-records.ts';
import type { MadeChange, RawRecord } from '../migration/migration.ts';
import { isKnownVersion, migrate } from '../migration/migrate.ts';
import { valueAt } from '../model/value-at.ts';
import { currentSchemaVersion } from '../model/records/project.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import { findRecords } from './find-records.ts';
import { knownIds } from './ids.ts';
import { parseRecord, validateRecord, type ReadRecord } from './read-record.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { placeOf } from './place.ts';
import { referenceFaults, refersTo } from './reference-faults.ts';
import { at, type Fault } from './source.ts';

/** A place in a project's records, as file and position. */
export interface Place {
  file: string;
  position?: Position;
}

/** A project's folder as far as it could be read. */
export interface LoadedProject {
  id: string;
  /** Undefined where project.json is missing or broken. */
  records: ProjectRecords | undefined;
  findings: Finding[];
  /** The schema version that it is written under; undefined for one that this release does not know. */
  version: number | undefined;
  /** Whether every file's syntax could be read. */
  isParsed: boolean;
  /** What brings its files to the current schema version; the records are migrated already. */
  changes: readonly MadeChange[];
  /** Finds a record's value in its file; a record that does not exist gives the project's file. */
  locate: (kind: RecordKindId, id: string | undefined, path: DataPath) => Place;
}

/**
 * Loads one project.
 *
 * @param projects absolute path of the `projects` folder
 * @param id name of the project's folder in it
 * @param rules every rule's code, for waivers
 */
export function loadProject(
  projects: string,
  id: string,
  method: Method,
  rules: readonly string[],
): LoadedProject {
  const folder = join(projects, id);
  const prefix = `projects/${id}`;
  const findings: Finding[] = [];
  const add = (file: string, fault: Fault) => {
    findings.push({
      ...fault,
      severity: codes[fault.code],
      file: `${prefix}/${file}`,
      project: id,
    });
  };
  const { files, faults } = findRecords(folder);
  for (const { file, ...fault } of faults) add(file, fault);
  const parsed = files.map((file) => parseRecord(join(folder, file.path), file));
  const version = versionOf(parsed);
  const migrated = migrate(parsed, version ?? currentSchemaVersion);
  const records = validateAll(parsed, migrated.records);
  for (const kind of ['project', 'document-register'] as const) {
    const { path } = recordKinds[kind];
    const isNeeded = kind === 'project' || records.some((record) => refersTo(record, 'document'));
    if (!isNeeded || files.some((file) => file.kind === kind) || isThere(folder, path)) continue;
    add(path, { code: 'file/missing', args: { name: path, source: sampleProject } });
  }
  const unknown = version === undefined ? unknownVersion(parsed) : undefined;
  if (unknown) add('project.json', unknown);
  else {
    const known = knownIds(records, method, rules);
    for (const record of records) {
      for (const fault of [...record.faults, ...referenceFaults(record, known)]) {
        add(record.path, fault);
      }
    }
  }
  return {
    id,
    records: unknown ? undefined : gather(id, records),
    findings,
    version,
    isParsed: parsed.every(({ data }) => data !== undefined),
    changes: migrated.changes,
    locate: (kind, recordId, path) => {
      const record = records.find(
        (one) => one.kind === kind && (recordId === undefined || one.id === recordId),
      );
      if (!record) return { file: `${prefix}/${missingFile(kind)}` };
      const position = record.locate(path);
      return { file: `${prefix}/${record.path}`, ...(position ? { position } : {}) };
    },
  };
}

const sampleProject = { zh: '示例项目', en: 'a sample project' };

/** Whether something stands there, be it a file that could not be read or a link that leads nowhere. */
function isThere(folder: string, name: string): boolean {
  return lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
}

/**
 * The schema version that a project is written under; the current one where project.json does not
 * say or cannot be read, and undefined where it names one that this release does not know.
 */
function versionOf(records: readonly ParsedRecord[]): number | undefined {
  const found = valueAt(projectOf(records)?.data, ['schemaVersion']);
  if (typeof found !== 'number') return currentSchemaVersion;
  return isKnownVersion(found) ? found : undefined;
}

/** Holds the records against their schemas, with the data that migration made of them. */
function validateAll(
  parsed: readonly ParsedRecord[],
  migrated: readonly RawRecord[],
): ReadRecord[] {
  const project = projectOf(migrated)?.data;
  // Codes stay when the folder is renamed; empty where they are broken.
  const code = [valueAt(project, ['customerCode']), valueAt(project, ['code'])].join('_');
  return parsed.map((record, index) => validateRecord(record, migrated[index]?.data, code));
}

/** A project of a version that this release does not know is not judged by its schemas. */
function unknownVersion(records: readonly ParsedRecord[]): Fault | undefined {
  const project = projectOf(records);
  const path = ['schemaVersion'];
  const position = project && placeOf(project.source, recordKinds.project.schema, path);
  return {
    code: 'schema/version',
    args: { found: String(valueAt(project?.data, path)), known: currentSchemaVersion },
    path,
    ...at(position),
  };
}

function projectOf<Found extends { kind: RecordKindId }>(records: readonly Found[]) {
  return records.find((record) => record.kind === 'project');
}

function gather(id: string, records: readonly ReadRecord[]): ProjectRecords | undefined {
  const entries = records.flatMap((record) => (record.entry ? [record.entry] : []));
  const project = entries.find(
    (entry): entry is RecordEntry<'project'> => entry.kind === 'project',
  );
  if (!project) return undefined;
  const byKind = Object.fromEntries(
    recordKindIds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]),
  ) as unknown as ProjectRecords['records'];
  const unreadable = new Set(
    records.filter((record) => !record.entry).map((record) => record.kind),
  );
  return { id, project, records: byKind, unreadable };
}

function missingFile(kind: RecordKindId): string {
  const { path } = recordKinds[kind];
  return path.includes('*') ? 'project.json' : path;
}
