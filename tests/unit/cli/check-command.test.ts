import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capstone } from './capstone.ts';

let content = '';

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'capstone-cli-'));
  cpSync('content/projects/harbour-bakery', join(content, 'projects/harbour-bakery'), {
    recursive: true,
  });
  const issue = join(content, 'projects/harbour-bakery/issues/005.mdx');
  writeFileSync(issue, readFileSync(issue, 'utf8').replace('patch: p01', 'patch: p09'));
});

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

test('the sample projects pass', () => {
  expect(capstone(['check'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('nothing found') as string,
  });
});

test('an error: exit 1, with file, line, code, reason, remedy and link', () => {
  const { code, out } = capstone(['check', '--project', 'harbour-bakery', '--content', content]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /projects\/harbour-bakery\/issues\/005\.mdx:\d+:8 {2}error {2}reference\/unknown/,
  );
  expect(out).toContain('Patch: there is no patch “p09”.');
  expect(out).toContain('Why: ');
  expect(out).toContain('Fix: ');
  expect(out).toContain('http://localhost:4321/en/rules/reference/unknown/');
});

test('the same in Chinese, and with another site', () => {
  const { out } = capstone(['check', '--lang', 'zh', '--content', content], {
    CAPSTONE_SITE: 'https://handbook.example.com/',
  });
  expect(out).toContain('对应补丁写的是“p09”，但没有这个补丁。');
  expect(out).toContain('https://handbook.example.com/zh/rules/reference/unknown/');
});

test('as JSON, from CAPSTONE_CONTENT', () => {
  const { code, out } = capstone(['check', '--format', 'json', '--as-of', '2026-11-24'], {
    CAPSTONE_CONTENT: content,
  });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    asOf: '2026-11-24',
    projects: 1,
    totals: { errors: 1, warnings: 0 },
    findings: [
      {
        code: 'reference/unknown',
        severity: 'error',
        file: expect.stringMatching(/projects\/harbour-bakery\/issues\/005\.mdx$/) as string,
        line: expect.any(Number) as number,
        column: 8,
        path: ['patch'],
        project: 'harbour-bakery',
      },
    ],
  });
});
