import { gitText } from './git.ts';

/** A commit that changed something. */
export interface Commit {
  id: string;
  /** Day of the commit, `YYYY-MM-DD`. */
  on: string;
}

/**
 * The commits that changed a file or folder, newest first; none outside git.
 *
 * @param folder absolute path of the folder that `path` starts from
 * @param most how many to list at most
 */
export function commitsOf(folder: string, path: string, most: number): Commit[] {
  const limit = `-${String(most)}`;
  const log = gitText(folder, ['log', limit, '--format=%H %cs', '--', `./${path}`]);
  return (log ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ id: line.slice(0, line.indexOf(' ')), on: line.slice(-10) }));
}
