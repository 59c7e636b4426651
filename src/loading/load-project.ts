import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../diagnostics/codes.ts';
import type { Finding, Position } from '../diagnostics/finding.ts';
import type { Method } from '../model/method/method.ts';
import type { DataPath, ProjectRecords, RecordEntry } from '../model/project-records.ts';
import { currentSchemaVersion } from '../model/records/project.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import { findRecords } from './find-records.ts';
import { knownIds } from './ids.ts';
import { readRecord, type ReadRecord } from './read-record.ts';
import { referenceFaults } from './reference-faults.ts';
import { valueAt } from './schema-faults.ts';
import type { Fault } from './source.ts';

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
  const code = projectCode(folder);
  const records = files.map((file) => readRecord(join(folder, file.path), file, code));
  if (!existsSync(join(folder, 'project.json'))) {
    add('project.json', { code: 'file/missing', args: { name: 'project.json' } });
  }
  const newer = newerVersion(records);
  if (newer) add('project.json', newer);
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
    records: newer ? undefined : gather(id, records),
    findings,
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

/** Customer and project code, which stay when the folder is renamed; empty where they are broken. */
function projectCode(folder: string): string {
  const { raw } = readRecord(join(folder, 'project.json'), projectFile, '');
  return [valueAt(raw, ['customerCode']), valueAt(raw, ['code'])].join('_');
}

const projectFile = { kind: 'project', id: 'project', path: 'project.json' } as const;

/** A project of a newer schema version is not judged by this one's schemas. */
function newerVersion(records: readonly ReadRecord[]): Fault | undefined {
  const project = records.find((record) => record.kind === 'project');
  const found = valueAt(project?.raw, ['schemaVersion']);
  if (!project || typeof found !== 'number' || found <= currentSchemaVersion) return undefined;
  const position = project.locate(['schemaVersion']);
  return {
    code: 'schema/version',
    args: { found, known: currentSchemaVersion },
    path: ['schemaVersion'],
    ...(position ? { position } : {}),
  };
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
