import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Method } from '../../model/method/method.ts';
import { loadProject, type LoadedProject } from '../load-project.ts';
import { git, gitText } from './git.ts';

/**
 * Loads a project as it stood at a commit.
 *
 * @param projects absolute path of the `projects` folder, inside a git repository
 * @param only reads these files of the project's folder alone
 * @returns undefined where git does not have the commit, or the project was not in it
 */
export function projectAt(
  commit: string,
  projects: string,
  id: string,
  method: Method,
  rules: readonly string[],
  only?: readonly string[],
): LoadedProject | undefined {
  const files = filesAt(commit, projects, only?.map((file) => `${id}/${file}`) ?? [`${id}/`]);
  if (files.size === 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'capstone-history-'));
  try {
    for (const [path, content] of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return loadProject(folder, id, method, rules);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The plain files at or below these paths at a commit, by their path from `folder`; links are left out. */
function filesAt(commit: string, folder: string, paths: readonly string[]): Map<string, Buffer> {
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
