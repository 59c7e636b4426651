import { describe, expect, test } from 'vitest';
import { find, type Pagefind } from '../../src/site/search/find.ts';
import { textMatches } from '../../src/site/search/page-text.ts';
import { fold, readingsOf, wordsOf } from '../../src/site/search/fold.ts';
import { mended, nearEntries, slipsBetween } from '../../src/site/search/near.ts';
import { phraseMatches } from '../../src/site/search/rank.ts';
import type { SearchEntry } from '../../src/site/search/search-entry.ts';

const entry = (text: string, url: string, page = text): SearchEntry => ({
  text,
  url,
  page,
  kind: 'handbook',
});

const entries = [
  entry('Final acceptance', '/en/activities/7-3/'),
  entry('7.3', '/en/activities/7-3/', 'Final acceptance'),
  entry('Emergency plan', '/en/records/emergency-plan/'),
  entry('稳定运行期', '/zh/glossary/#stabilisation-period'),
  entry('维护合同', '/zh/templates/maintenance-contract/'),
];

/** Full text that finds nothing, so that only names answer. */
const noText: Pagefind = { search: async () => Promise.resolve({ results: [] }) };

test.each([
  ['７．３', '7.3'],
  ['「维护合同」？', '维护合同'],
  ['  Final   ACCEPTANCE。', 'final acceptance'],
  ['customer’s', "customer's"],
])('%s is read as %s', (query, folded) => {
  expect(fold(query)).toBe(folded);
});

test.each(['7-3', '7。3', '7 3', '7_3', '7、3'])('%s may be the number 7.3', (query) => {
  expect(readingsOf(query)).toContain('7.3');
});

test.each(['golive', 'go live', 'Go-Live'])('%s names the go-live', (query) => {
  const known = [...entries, entry('go-live', '/en/glossary/#go-live')];
  expect(phraseMatches(known, query)[0]?.entry.url).toBe('/en/glossary/#go-live');
});

test.each([
  ['顾问什么时候撤离', ['顾问', '撤离']],
  ['月结怎么办？', ['月结']],
  ['维护合同', ['维护合同']],
  ['怎么办', ['怎么办']],
])('the words of %s are %j', (query, words) => {
  expect(wordsOf(query)).toEqual(words);
});

test('a year or an amount is no number of the method', () => {
  expect(readingsOf('2026')).toEqual(['2026']);
  expect(readingsOf('version 8.2')).toEqual(['version 8.2']);
});

test.each([
  ['acceptance', 'acceptence', 1],
  ['plan', 'paln', 1],
  ['plan', 'plann', 1],
  ['plan', 'plan', 0],
  ['handover', 'takeover', 3],
])('from %s to %s it takes %i slips', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
});

test.each([
  ['finla acceptence', 'final acceptance'],
  ['emergancy', 'emergency'],
])('%s is mended to %s', (query, wanted) => {
  expect(mended(entries, query)).toBe(wanted);
});

test('the beginning of a word, a short word and a word like no other are left alone', () => {
  for (const query of ['accept', 'pln', 'zzqqxx']) expect(mended(entries, query)).toBeUndefined();
});

test('a Chinese name with one wrong character is near', () => {
  const [first] = nearEntries(entries, '稳定运营期');
  expect(first?.text).toBe('稳定运行期');
  expect(nearEntries(entries, '天气预报')).toEqual([]);
});

test('a mended query says what was searched instead', async () => {
  const { results, instead } = await find('emergancy plan', {
    entries,
    texts: [],
    pagefind: noText,
  });
  expect(instead).toBe('emergency plan');
  expect(results.map(({ url }) => url)).toEqual(['/en/records/emergency-plan/']);
});

test('a word that stands on a page is no slip, though no name holds it', async () => {
  const page = { url: '/en/tasks/7-1-2/', excerpt: 'the <mark>emergent</mark> plan', meta: {} };
  const text: Pagefind = {
    search: async () => Promise.resolve({ results: [{ data: async () => Promise.resolve(page) }] }),
  };
  const known = [...entries, entry('Emergend plan', '/en/nowhere/')];
  const { instead } = await find('emergent plan', { entries: known, texts: [], pagefind: text });
  expect(instead).toBeUndefined();
});

test('a query that finds its page is not mended', async () => {
  const { results, instead } = await find('final acceptance', {
    entries,
    texts: [],
    pagefind: noText,
  });
  expect(instead).toBeUndefined();
  expect(results[0]?.url).toBe('/en/activities/7-3/');
});

describe('the words of the pages', () => {
  const pages = [
    {
      url: '/zh/tasks/7-1-1/',
      title: '现场支持',
      text: '撤离之前，补丁先在分公司测试。Use <b> & go.',
    },
    { url: '/zh/tasks/7-1-2/', title: '问题跟踪', text: '分公司测试不通过，分公司再测。Cargo.' },
  ];

  test('any part of a word finds its pages, the one that holds it most often first', () => {
    expect(textMatches(pages, '公司').map(({ url }) => url)).toEqual([
      '/zh/tasks/7-1-2/',
      '/zh/tasks/7-1-1/',
    ]);
    expect(textMatches(pages, '丁先')).toHaveLength(1);
    expect(textMatches(pages, '初验')).toEqual([]);
  });

  test('Latin words are found from their beginning', () => {
    expect(textMatches(pages, 'GO').map(({ url }) => url)).toEqual(['/zh/tasks/7-1-1/']);
  });

  test('the passage marks the phrase and runs nothing', () => {
    expect(textMatches(pages, 'use <b>')[0]?.excerpt).toBe(
      '撤离之前，补丁先在分公司测试。<mark>Use &lt;b></mark> &amp; go.',
    );
  });
});
