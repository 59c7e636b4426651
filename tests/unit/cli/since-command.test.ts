import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit, writeBadContent } from '../report/bad-content.ts';
import { capstone } from './capstone.ts';
import { Repository, temporaryFolder } from './changes/repository.ts';

let content = '';

beforeAll(() => {
  content = temporaryFolder();
  writeBadContent(content);
  const repository = new Repository({ 'projects/mill/project.json': '{ broken' }, content);
  repository.git('switch', '--quiet', '--create', 'topic');
  edit(join(content, 'projects/mill/project.json'), (text) => `${text} still`);
});

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

function check(...args: string[]) {
  return capstone(['check', '--content', content, ...args]);
}

test('only the projects that changed are checked', () => {
  const { code, out } = check('--since', 'main', '--format', 'json');
  expect(code).toBe(1);
  const { since, projects, findings } = JSON.parse(out) as {
    since: string;
    projects: number;
    findings: { project: string }[];
  };
  expect([since, projects]).toEqual(['main', 1]);
  expect(new Set(findings.map((finding) => finding.project))).toEqual(new Set(['mill']));
});

test('a project that did not change has nothing to answer for', () => {
  const { code, out } = check('--since', 'main', '--project', 'harbour-bakery');
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^Checked 0 projects changed since main, as of .*: nothing found\.$/m),
  ]);
});

test('a revision that git does not know: exit 2, and what to do', () => {
  const { code, err } = check('--since', 'origin/main', '--lang', 'zh');
  expect(code).toBe(2);
  expect(err).toContain('没有版本“origin/main”');
});
