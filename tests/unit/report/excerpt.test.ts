import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/report/text/excerpt.ts';

/** What stands above the marks, by columns of the terminal. */
function marked(line: string, from: number, to: number | undefined, width = 80): string {
  const end = to === undefined ? {} : { endLine: 1, endColumn: to };
  const { text, marks } = excerptOf(line, { line: 1, column: from, ...end }, width);
  const start = marks.indexOf('^');
  let column = 0;
  let found = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (column >= start && column < marks.length) found += segment;
    column += stringWidth(segment);
  }
  expect(stringWidth(text)).toBeLessThanOrEqual(width);
  return found;
}

test.each([
  ['a word', 'status: resolved', 9, 17, 'resolved'],
  ['only the start is known', 'status: resolved', 9, undefined, 'r'],
  ['after Chinese, which is twice as wide', '名称：灯塔阀门，状态：完成', 12, 14, '完成'],
  ['Chinese itself', 'title: 港湾烘焙', 8, 12, '港湾烘焙'],
  ['after a tab', '\t"code": 7', 10, 11, '7'],
  ['after tabs that end elsewhere', 'a\tbc\tx: y', 9, 10, 'y'],
  ['after an emoji of two code units', '👩‍🔧 fixed: yes', 14, 17, 'yes'],
  ['a letter with its accent', 'cafe\u0301: bad', 8, 11, 'bad'],
  ['a Windows line', 'status: open\r', 9, 13, 'open'],
])('marks %s', (_name, line, from, to, expected) => {
  expect(marked(line, from, to)).toBe(expected);
});

test('past the end of the line, one mark after it', () => {
  const { text, marks } = excerptOf('"code": 7', { line: 3, column: 10 }, 80);
  expect([text, marks]).toEqual(['"code": 7', '         ^']);
});

test('a place over several lines is marked to the end of its first', () => {
  const position = { line: 1, column: 3, endLine: 4, endColumn: 2 };
  expect(excerptOf('  <div class="x">', position, 80).marks).toBe('  ^^^^^^^^^^^^^^^');
});

test.each([1, 50, 200, 395])('a long line is cut around column %i', (column) => {
  const line = Array.from(
    { length: 100 },
    (_, index) => `w${String(index).padStart(2, '0')} `,
  ).join('');
  const word = line.slice(column - 1, column + 2);
  expect(marked(line, column, column + 3, 40)).toBe(word);
  const { text } = excerptOf(line, { line: 1, column, endLine: 1, endColumn: column + 3 }, 40);
  expect(text).toContain('…');
});

test('a long Chinese line is cut around the place', () => {
  const line = `${'甲'.repeat(90)}错误${'乙'.repeat(90)}`;
  expect(marked(line, 91, 93, 41)).toBe('错误');
});

test('control and direction characters are shown, not sent to the terminal', () => {
  const { text, marks } = excerptOf('a\u001b[31m\u202Eb: c', { line: 1, column: 11 }, 80);
  expect(text).toBe('a␛[31m<U+202E>b: c');
  expect(marks.length).toBe(text.length);
});
