/**
 * Proves that the same commit and the same day give the same bytes: builds the site twice, without
 * the cache of documents, and compares every file.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const day = '2026-11-24';
const folders = ['.cache/reproducible-1', '.cache/reproducible-2'] as const;

function build(folder: string): Map<string, string> {
  rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, CAPSTONE_OUT: folder, CAPSTONE_AS_OF: day, CAPSTONE_CACHE: 'off' };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The build into ${folder} failed.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

const [first, second] = [build(folders[0]), build(folders[1])];
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter((name) => first.get(name) !== second.get(name));
for (const name of different) console.error(`differs: ${name}`);
console.log(
  `${names.length - different.length} of ${names.length} files are the same in two builds`,
);
if (different.length > 0) process.exitCode = 1;
else for (const folder of folders) rmSync(folder, { recursive: true, force: true });
