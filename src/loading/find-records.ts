import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Arguments } from '../diagnostics/finding.ts';
import { visibleName } from '../diagnostics/visible.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { hasMany } from '../model/record-kind.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import { asId, isSameName, nameProblem } from './file-names.ts';
import { entryKinds, systemProblem } from './problems.ts';
import type { Fault } from './source.ts';
import { suggestion } from './suggestion.ts';

/** A file of a project's folder that holds a record. */
export interface RecordFile {
  kind: RecordKindId;
  id: string;
  /** Path from the project's folder, with forward slashes. */
  path: string;
}

/** A fault of a file or folder as such. */
export interface FileFault extends Fault {
  /** Path from the project's folder, with forward slashes. */
  file: string;
}

/** Lists a project's record files in a fixed order, and what else lies about. */
export function findRecords(folder: string): { files: RecordFile[]; faults: FileFault[] } {
  const files: RecordFile[] = [];
  const faults: FileFault[] = [];
  const report = (file: string, code: Fault['code'], args: Arguments) => {
    faults.push({ code, args, path: [], file: visibleName(file) });
  };
  const visit = (prefix: string) => {
    const entries = listFolder(folder, prefix, report);
    for (const entry of entries) {
      const path = prefix + entry.name;
      const twin = entries.find((other) => other !== entry && isSameName(other.name, entry.name));
      if (twin && !isRecord(path)) {
        report(path, 'file/name-clash', {
          name: visibleName(entry.name),
          other: visibleName(twin.name),
        });
      } else if (entry.isSymbolicLink()) report(path, 'file/link', { name: visibleName(path) });
      else if (entry.isDirectory() && folders.has(path)) visit(`${path}/`);
      else visitEntry(entry, path);
    }
  };
  const visitEntry = (entry: Dirent, path: string) => {
    const match = matchKind(path);
    if (!match) {
      const args = {
        name: visibleName(path),
        known: knownPaths,
        suggestion: suggestion(path, likely(path)),
      };
      report(path, 'file/unknown', args);
    } else if (!entry.isFile()) {
      report(path, 'file/unreadable', { problem: entryKinds(entry) });
    } else {
      const problem = nameProblem(match.id);
      const args = {
        name: visibleName(match.id),
        example: match.example,
        suggestion: asId(match.id),
      };
      if (problem) report(path, 'file/name', { ...args, problem });
      else files.push({ kind: match.kind, id: match.id, path });
    }
  };
  visit('');
  return { files, faults };
}

type Report = (file: string, code: Fault['code'], args: Arguments) => void;

function listFolder(folder: string, prefix: string, report: Report): Dirent[] {
  try {
    return readdirSync(join(folder, prefix), { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    report(prefix.replace(/\/$/, ''), 'file/unreadable', { problem: systemProblem(code) });
    return [];
  }
}

const paths: string[] = recordKindIds.map((id) => recordKinds[id].path);

const knownPaths = paths.join(', ');

/** Folders that records stand in. */
const folders = new Set(
  paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))),
);

/** Whether a path could not be better. */
function isRecord(path: string): boolean {
  const match = matchKind(path);
  return folders.has(path) || (match !== undefined && nameProblem(match.id) === undefined);
}

function matchKind(path: string): { kind: RecordKindId; id: string; example: string } | undefined {
  for (const kind of recordKindIds) {
    const pattern: RecordKind = recordKinds[kind];
    if (!hasMany(pattern)) {
      if (path === pattern.path) {
        return { kind, id: path.replace(/\.\w+$/, ''), example: pattern.path };
      }
      continue;
    }
    const [before = '', after = ''] = pattern.path.split('*');
    if (path.startsWith(before) && path.endsWith(after)) {
      const id = path.slice(before.length, path.length - after.length);
      if (!id.includes('/')) return { kind, id, example: pattern.path.replace('*', '001') };
    }
  }
  return undefined;
}

/** Paths that a wrong one may have meant; for records of which there are many, under its own name. */
function likely(path: string): string[] {
  const name = /([^/.]*)[^/]*$/.exec(path)?.[1] ?? '';
  return [...paths.map((known) => known.replace('*', name.toLowerCase())), ...folders];
}
