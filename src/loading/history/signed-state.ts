import type { Method } from '../../model/method/method.ts';
import type { DataPath, RecordEntry } from '../../model/project-records.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { commitsOf, type Commit } from './commits-of.ts';
import { projectAt } from './project-at.ts';

/** A record as it was when somebody signed it. */
export interface SignedState {
  commit: Commit;
  entry: RecordEntry;
  /** Where in the record what was signed then stood. */
  path: DataPath;
}

/** Commits that are looked through at most. */
const most = 100;

/**
 * The newest committed state of a record, or of a part of it, that has this seal. Reads the record's
 * file and project.json alone.
 *
 * @param projects absolute path of the `projects` folder
 * @param project the project's folder name
 * @returns undefined outside git, and where no commit held what was signed
 */
export function signedState(
  projects: string,
  project: string,
  record: { kind: RecordKindId; id: string },
  seal: string,
  method: Method,
): SignedState | undefined {
  const { path }: RecordKind = recordKinds[record.kind];
  const file = path.replace('*', record.id);
  for (const commit of commitsOf(projects, `${project}/${file}`, most)) {
    const files = ['project.json', file];
    const records = projectAt(commit.id, projects, project, method, [], files)?.records;
    const entries: readonly RecordEntry[] = records?.records[record.kind] ?? [];
    const entry = entries.find(({ id }) => id === record.id);
    const part = entry && partWith(entry, seal);
    if (entry && part !== undefined) return { commit, entry, path: pathOfPart(part) };
  }
  return undefined;
}

function partWith({ seals, earlierSeals }: RecordEntry, seal: string): string | undefined {
  const all = [seals, ...Object.values(earlierSeals)].flatMap((one) => Object.entries(one));
  return all.find(([, value]) => value === seal)?.[0];
}

/** The data path of a signed part, by its name in a record's seals: `stages.4`; empty for the record as a whole. */
export function pathOfPart(part: string): DataPath {
  if (part === '') return [];
  return part.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
