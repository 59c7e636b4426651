import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordKinds } from '../../src/model/records/index.ts';
import { comparedFiles } from '../../src/site/reference/compared-files.ts';
import { excerpt } from '../../src/site/reference/excerpt.ts';
import { formatJson, formatRecord } from '../../src/site/reference/format-record.ts';
import { lineDifference } from '../../src/site/reference/line-diff.ts';

const lines = (text: string) => text.split('\n');

test('the lines in which two texts differ', () => {
  const { before, after } = lineDifference(lines('a\nb\nc\nd'), lines('a\nx\nc\nd\ne'));
  expect([...before.own]).toEqual([1]);
  expect([...after.own]).toEqual([1, 4]);
});

test('where the other text has a line more', () => {
  const { before, after } = lineDifference(lines('a\nc'), lines('a\nb\nc'));
  expect([[...before.own], [...before.gaps]]).toEqual([[], [0]]);
  expect([...after.own]).toEqual([1]);
  expect(lineDifference([], ['a']).before.gaps).toEqual(new Set([0]));
});

const long = lines(
  [
    'title: x',
    'module: y',
    'log:',
    '  - on: 1',
    '    by: a',
    '    action: b',
    '  - on: 2',
    '    by: a',
    '    action: c',
    'branchTest:',
    '  on: 3',
    '  result: passed',
    'result: z',
  ].join('\n'),
);

test('a long text is cut down to its marked line, its block and what the block belongs to', () => {
  const marks = new Set([7]);
  expect(excerpt(long, marks, marks, '…')).toEqual({
    lines: ['…', 'log:', '  …', '  - on: 2', '    by: a', '    action: c', '…'],
    marked: [5],
  });
});

test('a short text stays whole', () => {
  const short = long.slice(0, 5);
  expect(excerpt(short, new Set([1]), new Set([1]), '…')).toEqual({ lines: short, marked: [2] });
});

test('a file without a counterpart is cut down to the field at fault', () => {
  const [file] = comparedFiles(
    [{ path: 'a', title: 'a', text: long.join('\n'), syntax: 'mdx', field: 'branchTest' }],
    [],
    '…',
  );
  expect(file).toEqual({
    title: 'a',
    syntax: 'mdx',
    text: '…\nbranchTest:\n  on: 3\n  result: passed\n…',
    marked: [2],
  });
});

test('JSON keeps on a line what fits there', () => {
  const data = { a: [], b: { c: 1, left: undefined }, d: ['x'.repeat(40), 'y'.repeat(40)] };
  expect(formatJson(data)).toBe(
    [
      '{',
      '  "a": [],',
      '  "b": { "c": 1 },',
      '  "d": [',
      `    "${'x'.repeat(40)}",`,
      `    "${'y'.repeat(40)}"`,
      '  ]',
      '}',
    ].join('\n'),
  );
});

test('an MDX record has its fields on top and its parts below', () => {
  const data = { lessons: [{ id: 'a', on: '2026-03-02', code: '001' }] };
  const text = formatRecord(recordKinds['summary-report'], data, { background: 'Valves.' });
  const [, fields = '', prose] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  expect(parse(fields)).toEqual(data);
  expect(prose).toBe('<Part id="background">\n\nValves.\n\n</Part>');
});
