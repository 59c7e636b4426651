import { describe, expect, test } from 'vitest';
import { handbookPages, headingsOf, sourceOf, withoutCode } from './handbook-pages.ts';

/** What a page and its twin have in common, read from the source of either. */
const shared: Record<string, (source: string) => string[]> = {
  'headings, by level and id': headingsOf,
  'tables, by rows and columns': tablesOf,
  'components with their attributes': componentsOf,
  links: linksOf,
  'code blocks, by language': (source) =>
    [...source.matchAll(/^```(\w+)/gm)].map(([, language = '']) => language),
  'notes and check boxes': (source) =>
    [...source.matchAll(/^:::(\w+)|^- \[ \]/gm)].map(([line]) => line),
  'numbers of documents and tasks': (source) =>
    [...new Set(source.match(/\bxx_xx(?:_\d)+\b/g) ?? [])].sort(),
};

test('every page has its twin', () => {
  expect(handbookPages('zh')).toEqual(handbookPages('en'));
});

describe.each(handbookPages('zh'))('%s', (page) => {
  test('every heading has an id', () => {
    expect(headingsOf(sourceOf('zh', page)).filter((one) => one.includes('no id'))).toEqual([]);
  });

  test.each(Object.entries(shared))('its twin has the same %s', (_, read) => {
    expect(read(sourceOf('zh', page))).toEqual(read(sourceOf('en', page)));
  });
});

/** `3 × 4` for a table of three rows, its head among them, and four columns. */
function tablesOf(source: string): string[] {
  return [...withoutCode(source).matchAll(/(?:^\|.*\n?)+/gm)].map(([table]) => {
    const [head = '', , ...body] = table.trim().split('\n');
    const columns = head.split('|').length - 2;
    return `${String(body.length + 1)} × ${String(columns)}`;
  });
}

/** Components in order of their names: languages put terms in other places of a sentence. */
function componentsOf(source: string): string[] {
  const sorted = [...withoutCode(source).matchAll(/<([A-Z]\w*)([^>]*?)\/?>/g)].map(
    ([, name = '', attributes = '']) =>
      // Words that a reader sees differ between the languages.
      `${name} ${attributes.replaceAll(/(title|text|label)="[^"]*"/g, '').trim()}`.trim(),
  );
  return sorted.sort();
}

/** Where links lead, without the language, in alphabetical order. */
function linksOf(source: string): string[] {
  return [...withoutCode(source).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, url = '']) => url.replace(/^\/(zh|en)\//, '/'))
    .sort();
}
