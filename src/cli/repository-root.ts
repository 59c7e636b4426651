import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above, or the folder itself, that is a git working tree; undefined outside. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
