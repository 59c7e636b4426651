import { spawnSync } from 'node:child_process';

/**
 * Asks git. Never throws.
 *
 * @param folder where to ask
 * @param input what git reads from its standard input
 * @returns what git printed; undefined where there is no git, no repository, or git refuses
 */
export function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 512 * 1024 * 1024,
  });
  return error || status !== 0 ? undefined : stdout;
}

/** The same as text, without the last line's end. */
export function gitText(folder: string, args: readonly string[]): string | undefined {
  return git(folder, args)?.toString('utf8').replace(/\n$/, '');
}
