import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of Capstone itself, found by its package.json: above this module, or, where a bundler
 * has moved the module out of the tree, above the working directory.
 *
 * @throws Error where neither lies inside Capstone
 */
export function projectRoot(): string {
  const starts = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (isCapstone(join(folder, 'package.json'))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error('Capstone’s own files are not found: run it inside its repository.');
}

/** Path of one of Capstone's own files. */
export function projectFile(...parts: string[]): string {
  return join(projectRoot(), ...parts);
}

/** Capstone's version, as its package.json says. */
export function capstoneVersion(): string {
  const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function isCapstone(path: string): boolean {
  if (!existsSync(path)) return false;
  const { name } = JSON.parse(readFileSync(path, 'utf8')) as { name?: string };
  return name === 'capstone';
}
