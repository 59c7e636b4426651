import { expect, test } from 'vitest';
import { readProse } from '../../../src/loading/prose/read-prose.ts';
import { recordKinds } from '../../../src/model/records/index.ts';

const size = 500 * 1024;

/** The faults of an issue's description. */
function faultsOf(text: string) {
  return readProse(text, recordKinds.issue, 1, { line: 1, column: 1 }).faults;
}

const filled = (piece: string) => piece.repeat(size / piece.length);

const numbered = (piece: (index: number) => string) =>
  Array.from({ length: 20_000 }, (_, index) => piece(index)).join('');

const table = (columns: number) => {
  const row = (cell: string) => `|${`${cell}|`.repeat(columns)}\n`;
  const one = `${row('a')}${row('-')}${row('b').repeat(900)}\n`;
  return one.repeat(Math.ceil(size / one.length));
};

// Parsing any of these takes the parser seconds, most of them time that grows faster than the text.
test.each([
  ['paragraphs', filled('a\n\n')],
  ['headings', filled('# a\n\n')],
  ['lists', filled('- a\n\n')],
  ['quotes', filled('> a\n\n')],
  ['rules', filled('---\n\n')],
  ['components', filled('<Note>a</Note>\n\n')],
  ['components left open', filled('<Note>\n\n')],
  ['expressions', filled('{a}\n\n')],
  ['link definitions', numbered((index) => `[r${String(index)}]: https://a.b\n\n`)],
  ['links to them', numbered((index) => `[r${String(index)}]: b\n\n[r${String(index)}]\n\n`)],
  ['footnotes', numbered((index) => `[^${String(index)}]: x\n\n`)],
  ['backticks of growing length', numbered((index) => '`'.repeat(index % 50) + ' a\n\n')],
  ['addresses in one line', filled('www.a.b ')],
  ['addresses with their protocol', filled('http://a.b ')],
  ['mail addresses', filled('a@b.c ')],
  ['emphasis without end', filled(`${'*_'.repeat(900)}\n\n`)],
  ['brackets without end', filled(`${'['.repeat(1900)}\n\n`)],
  ['brackets in brackets', filled(`${'['.repeat(900)}a${']'.repeat(900)}\n\n`)],
  ['links in links', filled(`${'[a]('.repeat(600)}\n\n`)],
  ['entities', filled('&amp;')],
  ['escapes', filled('\\*')],
  ['lines', filled(`${'some words here\n'.repeat(900)}\n`)],
  ['tables of twenty columns', table(20)],
  ['tables of two hundred columns', table(200)],
  ['stars without a space', filled('*')],
  ['marks of a quote', filled('>')],
])('half a megabyte of %s is refused before it is parsed', (_name, text) => {
  const faults = faultsOf(text);
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['file/too-complex']));
  const lines = text.split('\n').length;
  for (const { position } of faults) expect(position?.line).toBeLessThanOrEqual(lines);
});

// The parser takes ten seconds and more for these few kilobytes.
test.each([
  ['quotes with blank lines between', '> a\n\n'.repeat(700)],
  ['headings underlined with =', 'a\n=\n\n'.repeat(700)],
  ['headings underlined with -', 'a\n---\n\n'.repeat(700)],
  ['lists in lists', '- a\n  - b\n\n'.repeat(700)],
  ['quotes in lists', '- > a\n\n'.repeat(700)],
  [
    'backtick runs of growing length',
    Array.from({ length: 200 }, (_, n) => '`'.repeat(n)).join(' '),
  ],
])('hundreds of %s are refused before they are parsed', (_name, text) => {
  expect(faultsOf(text).map(({ code }) => code)).toEqual(['file/too-complex']);
});

test('a text as long as its limits allow is read', () => {
  expect(faultsOf('> a\n\n'.repeat(300) + '`code` '.repeat(300))).toEqual([]);
});

test.each([
  ['dashes', '-'.repeat(60)],
  ['stars', '*'.repeat(60)],
  ['signs of a heading', `A title\n${'='.repeat(60)}`],
])('a long line of %s is no nesting', (_name, line) => {
  expect(faultsOf(`before\n\n${line}\n\nafter`)).toEqual([]);
});

test('a long report with a large table is read', () => {
  const paragraph = `${'上线后第一周，现场支持人员每天收集问题并分析原因，当天答复用户。'.repeat(10)}\n\n`;
  const row = `|${' 已完成 |'.repeat(12)}\n`;
  const rows = `${row}|${' - |'.repeat(12)}\n${row.repeat(300)}\n`;
  expect(faultsOf(paragraph.repeat(200) + rows + paragraph)).toEqual([]);
});
