import { existsSync } from 'node:fs';

/**
 * Works in the folder in which the user typed the command: npm runs scripts in Capstone's own, and
 * paths on the command line would mean something else there.
 */
export function atHome(): void {
  const { INIT_CWD: typedIn, npm_lifecycle_event: script } = process.env;
  if (script === 'capstone' && typedIn !== undefined && existsSync(typedIn)) process.chdir(typedIn);
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. */
export function quietPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
