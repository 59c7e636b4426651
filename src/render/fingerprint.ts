import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../project-root.ts';

const kept = new Map<string, string>();

/**
 * A digest of folders of Capstone's source and of the packages they use: what is made by the same
 * source from the same input is the same, byte for byte.
 *
 * @param folders names of folders in `src`
 */
export function fingerprint(...folders: readonly string[]): string {
  const key = folders.join();
  const known = kept.get(key);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(readFileSync(projectFile('package-lock.json')));
  for (const file of folders.flatMap(filesIn)) hash.update(readFileSync(file));
  const found = hash.digest('hex');
  kept.set(key, found);
  return found;
}

function filesIn(name: string): string[] {
  return readdirSync(projectFile('src', name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What decides how a dossier's pages look: the first digits of the fingerprint of its makers. */
export function layoutFingerprint(): string {
  return fingerprint('document', 'render').slice(0, 16);
}
