import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a handbook page says when git last saw it change', () => {
  const path = 'content/handbook/en/activities/7-1.mdx';
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI', '--', path], {
    encoding: 'utf8',
  });
  const html = readFileSync('dist/en/activities/7-1/index.html', 'utf8');
  const shown = /<time datetime="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(Date.parse(shown)).toBe(Date.parse(stdout.trim()));
});
