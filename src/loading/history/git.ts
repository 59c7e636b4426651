import { spawnSync } from 'node:child_process';

/** Raised where there is no git to ask. */
export class NoGitError extends Error {}

/**
 * Asks git about the repository that a folder lies in, whatever repository a calling hook has set.
 *
 * @param folder where to ask
 * @param input what git reads from its standard input
 * @returns what git printed; undefined where the folder lies in no repository, or git refuses
 * @throws NoGitError where git is not installed
 */
export function askGit(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    env: ownEnvironment(),
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 512 * 1024 * 1024,
  });
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') throw new NoGitError();
  return error || status !== 0 ? undefined : stdout;
}

/** The same, where to have no git is to have no history: never throws. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  try {
    return askGit(folder, args, input);
  } catch (error) {
    if (error instanceof NoGitError) return undefined;
    throw error;
  }
}

/** The same as text, without the last line's end. */
export function gitText(folder: string, args: readonly string[]): string | undefined {
  return git(folder, args)
    ?.toString('utf8')
    .replace(/\r?\n$/, '');
}

/** The environment without what git sets for its hooks: it would name another repository. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const hooks = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);
  const own = Object.entries(process.env).filter(([name]) => !hooks.has(name));
  return { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
