import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of Capstone's own package.json. Layout files and fonts are found from here and not
 * next to this module, because the site's build bundles the module and moves it elsewhere: first
 * upwards from the module, then upwards from the working directory.
 *
 * @throws Error where neither lies inside the project
 */
export function projectRoot(starts: readonly string[] = startingPoints()): string {
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (isCapstone(folder)) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error(`No package.json of “capstone” above ${starts.join(' or ')}.`);
}

function startingPoints(): string[] {
  const { url } = import.meta;
  const module = url.startsWith('file:') ? [dirname(fileURLToPath(url))] : [];
  return [...module, process.cwd()];
}

function isCapstone(folder: string): boolean {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return false;
  try {
    const { name } = JSON.parse(readFileSync(path, 'utf8')) as { name?: unknown };
    return name === 'capstone';
  } catch {
    return false;
  }
}
