import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastUpdated } from '../../../src/site/build/last-updated.ts';

let repository = '';

/** Runs git in a company's own repository of content, as of a day. */
function git(day: string, ...args: string[]): void {
  const date = `${day}T08:00:00Z`;
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.com', ...args],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  );
  if (status !== 0) throw new Error(stderr);
}

function write(path: string, text: string): string {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'capstone-content-'));
  git('2026-01-01', 'init', '--quiet');
});

afterAll(() => {
  rmSync(repository, { recursive: true, force: true });
});

test('the last change of a page is read from the repository that holds the content', () => {
  const handbook = join(repository, 'records/handbook');
  const changed = write('records/handbook/zh/tasks/7-1-1.mdx', 'one');
  const kept = write('records/handbook/zh/tasks/7-1-2.mdx', 'two');
  git('2026-02-03', 'add', '.');
  git('2026-02-03', 'commit', '--quiet', '-m', 'First');
  write('records/handbook/zh/tasks/7-1-1.mdx', 'changed');
  git('2026-05-06', 'commit', '--quiet', '-am', 'Second');
  const fresh = write('records/handbook/zh/tasks/7-1-3.mdx', 'not yet committed');
  expect(lastUpdated(handbook, changed)?.toISOString()).toBe('2026-05-06T08:00:00.000Z');
  expect(lastUpdated(handbook, kept)?.toISOString()).toBe('2026-02-03T08:00:00.000Z');
  expect(lastUpdated(handbook, fresh)).toBeUndefined();
});
