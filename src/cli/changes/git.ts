import { spawnSync } from 'node:child_process';

/** What git said. */
export interface GitAnswer {
  ok: boolean;
  out: string;
}

/** Raised where there is no git to ask. */
export class NoGitError extends Error {}

/**
 * Asks git about the repository that a folder lies in, whatever repository a calling hook has set.
 *
 * @throws NoGitError where git is not installed
 */
export function git(folder: string, ...args: string[]): GitAnswer {
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: ownEnvironment(),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') throw new NoGitError();
  return { ok: status === 0, out: stdout };
}

/** The environment without what git sets for its hooks: it would name another repository. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const hooks = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);
  const own = Object.entries(process.env).filter(([name]) => !hooks.has(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C' };
}
