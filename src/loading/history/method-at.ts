import { basename, dirname, join } from 'node:path';
import type { Method } from '../../model/method/method.ts';
import type { ContentFolders } from '../content-folders.ts';
import { loadMethod } from '../load-method.ts';
import { commitsOf, type Commit } from './commits-of.ts';
import { filesAt, withFiles } from './files-at.ts';

/** The method and the company's look as they stood from a commit on. */
export interface EarlierMethod {
  method: Method;
  since: Commit;
}

/** Commits that are looked through at most. */
const most = 30;

/**
 * The method with the company's look at each commit that changed one of them, newest first; none
 * outside git. Each is read when it is asked for.
 */
export function* earlierMethods({
  method,
  company,
}: Pick<ContentFolders, 'method' | 'company'>): Generator<EarlierMethod> {
  const root = dirname(company);
  const paths = [basename(company), ...(dirname(method) === root ? [basename(method)] : [])];
  for (const since of changes(root, paths)) {
    const files = filesAt(since.id, root, [...paths, ...logoOf(since, root, basename(company))]);
    yield withFiles(files, (folder) => {
      const own = paths.length > 1 ? join(folder, basename(method)) : method;
      return { method: loadMethod(own, join(folder, basename(company))).method, since };
    });
  }
}

function changes(root: string, paths: readonly string[]): Commit[] {
  const commits = paths.flatMap((path) => commitsOf(root, path, most));
  const days = new Map(commits.map(({ id, on }) => [id, on]));
  return [...days]
    .map(([id, on]) => ({ id, on }))
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
    .slice(0, most);
}

/** The logo that the look of a commit names. */
function logoOf({ id }: Commit, root: string, file: string): string[] {
  const text = filesAt(id, root, [file]).get(file)?.toString('utf8') ?? '';
  const logo = /"logo"\s*:\s*"([\w./-]+)"/.exec(text)?.[1];
  return logo === undefined || logo.includes('..') ? [] : [logo];
}
