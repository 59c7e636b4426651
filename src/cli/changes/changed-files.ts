import { git, NoGitError } from './git.ts';

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
  const top = git(folder, 'rev-parse', '--show-toplevel');
  if (!top.ok) return { fault: 'no-repository' };
  const root = top.out.replace(/\r?\n$/, '');
  const shallow = git(root, 'rev-parse', '--is-shallow-repository').out.trim() === 'true';
  const commit = git(
    root,
    ...['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
  );
  if (!commit.ok) return { fault: shallow ? 'shallow' : 'no-revision' };
  const base = git(root, 'merge-base', commit.out.trim(), 'HEAD');
  if (!base.ok) return { fault: shallow ? 'shallow' : 'unrelated' };
  const list = ['--name-only', '--no-renames', '--ignore-submodules', '-z'];
  const changed = git(root, 'diff', ...list, base.out.trim(), '--');
  const untracked = git(root, 'ls-files', '--others', '--exclude-standard', '-z');
  if (!changed.ok || !untracked.ok) return { fault: 'no-repository' };
  const files = [changed, untracked].flatMap(({ out }) => out.split('\0').filter(Boolean));
  return { root, files: [...new Set(files)].sort() };
}
