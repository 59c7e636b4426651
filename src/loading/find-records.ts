import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { RecordKind } from '../model/record-kind.ts';
import { hasMany } from '../model/record-kind.ts';
import { recordKindIds, recordKinds, type RecordKindId } from '../model/records/index.ts';
import type { Fault } from './source.ts';

/** A file of a project's folder that holds a record. */
export interface RecordFile {
  kind: RecordKindId;
  id: string;
  /** Path from the project's folder, with forward slashes. */
  path: string;
}

const idPattern = /^[a-z0-9][a-z0-9-]*$/;

/** Whether a file or folder name can be an id. */
export function isId(name: string): boolean {
  return idPattern.test(name);
}

/** Lists a project's record files in a fixed order, and what else lies about. */
export function findRecords(folder: string): {
  files: RecordFile[];
  faults: (Fault & { path: readonly []; file: string })[];
} {
  const files: RecordFile[] = [];
  const faults: (Fault & { path: readonly []; file: string })[] = [];
  const fault = (file: string, code: Fault['code'], args: Fault['args']) =>
    faults.push({ code, args, path: [], file });
  for (const path of listFiles(folder, '')) {
    const file = path.endsWith('@link') ? path.slice(0, -5) : path;
    if (file !== path) {
      fault(file, 'file/link', { name: file });
      continue;
    }
    const match = matchKind(file);
    if (!match) fault(file, 'file/unknown', { name: file, known: knownPaths() });
    else if (!isId(match.id)) {
      fault(file, 'file/name', { name: match.id, example: match.example });
    } else files.push({ kind: match.kind, id: match.id, path: file });
  }
  return { files, faults };
}

function* listFiles(folder: string, prefix: string): Generator<string> {
  const entries: Dirent[] = readdirSync(join(folder, prefix), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isSymbolicLink()) yield `${path}@link`;
    else if (entry.isDirectory()) yield* listFiles(folder, path);
    else yield path;
  }
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

function knownPaths(): string {
  return recordKindIds.map((kind) => recordKinds[kind].path).join(', ');
}
