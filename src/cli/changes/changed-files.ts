import { askGit, gitText, NoGitError } from '../../loading/history/git.ts';

/** Why the changes since a revision cannot be told. */
export type ChangesFault = 'no-git' | 'no-repository' | 'no-revision' | 'shallow' | 'unrelated';

/** The files that differ from where a branch began. */
export interface Changes {
  /** Absolute path of the repository's working tree, symbolic links resolved. */
  root: string;
  /** Paths from the root, with forward slashes: changed, added, moved away, deleted, untracked. */
  files: readonly string[];
}

/**
 * Asks git what has changed since a branch left `revision`: in its commits, in the working tree and
 * in files not yet added. Ignored files do not count.
 *
 * @param folder a folder in the repository
 */
export function changedFiles(folder: string, revision: string): Changes | { fault: ChangesFault } {
  try {
    return ask(folder, revision);
  } catch (error) {
    if (error instanceof NoGitError) return { fault: 'no-git' };
    throw error;
  }
}

function ask(folder: string, revision: string): Changes | { fault: ChangesFault } {
  const root = askGit(folder, ['rev-parse', '--show-toplevel'])
    ?.toString('utf8')
    .replace(/\r?\n$/, '');
  if (root === undefined) return { fault: 'no-repository' };
  const shallow = gitText(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options'];
  const commit = gitText(root, [...verify, `${revision}^{commit}`]);
  if (commit === undefined) return { fault: shallow ? 'shallow' : 'no-revision' };
  const base = gitText(root, ['merge-base', commit, 'HEAD']);
  if (base === undefined) return { fault: shallow ? 'shallow' : 'unrelated' };
  const list = ['--name-only', '--no-renames', '--ignore-submodules', '-z'];
  const changed = gitText(root, ['diff', ...list, base, '--']);
  const untracked = gitText(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (changed === undefined || untracked === undefined) return { fault: 'no-repository' };
  const files = [changed, untracked].flatMap((paths) => paths.split('\0').filter(Boolean));
  return { root, files: [...new Set(files)].sort() };
}
