import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git, gitText } from './git.ts';

/** The plain files at or below these paths at a commit, by their path from `folder`; links are left out. */
export function filesAt(
  commit: string,
  folder: string,
  paths: readonly string[],
): Map<string, Buffer> {
  const within = paths.map((path) => `./${path}`);
  const listed = gitText(folder, ['ls-tree', '-r', '-z', commit, '--', ...within]) ?? '';
  const files = listed.split('\0').flatMap((line) => {
    const [, mode = '', object = '', name = ''] =
      /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return mode.startsWith('100') && !name.includes('..') ? [{ object, name }] : [];
  });
  const input = files.map(({ object }) => `${object}\n`).join('');
  const output = git(folder, ['cat-file', '--batch'], input) ?? Buffer.alloc(0);
  const contents = new Map<string, Buffer>();
  let offset = 0;
  for (const { name } of files) {
    const end = output.indexOf('\n', offset);
    const size = Number(output.toString('latin1', offset, end).split(' ')[2]);
    contents.set(name, output.subarray(end + 1, end + 1 + size));
    offset = end + 1 + size + 1;
  }
  return contents;
}

/** Writes files into a temporary folder for as long as something is done with it. */
export function withFiles<T>(files: ReadonlyMap<string, Buffer>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'capstone-history-'));
  try {
    for (const [path, content] of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
