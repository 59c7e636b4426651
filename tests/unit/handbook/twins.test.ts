import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Paths of the handbook's pages in a language, from its folder. */
function pages(language: string): string[] {
  return readdirSync(join('content/handbook', language), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Level and id of each heading. */
function headings(language: string, page: string): string[] {
  const text = readFileSync(join('content/handbook', language, page), 'utf8');
  return text
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) => {
      const [, level = '', id = `no id: ${line}`] =
        /^(#+) .*?\[#([a-z0-9-]+)\]\s*$/.exec(line) ?? [];
      return `${level} ${id}`;
    });
}

test('every page has its twin', () => {
  expect(pages('zh')).toEqual(pages('en'));
});

describe.each(pages('zh'))('%s', (page) => {
  test('its twin has the same headings, by level and id', () => {
    const zh = headings('zh', page);
    expect(zh.filter((heading) => heading.includes('no id'))).toEqual([]);
    expect(zh).toEqual(headings('en', page));
  });
});
