import { spawnSync } from 'node:child_process';

/** What a run of the command line gave. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line as a user does, in another process. */
export function capstone(args: readonly string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', NO_COLOR: '1', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
