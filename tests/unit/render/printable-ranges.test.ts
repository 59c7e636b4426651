import { expect, test } from 'vitest';
import { unprintable } from '../../../src/diagnostics/printable.ts';
import { printableRanges as listed } from '../../../src/diagnostics/printable-ranges.ts';
import { printableRanges } from '../../../src/render/pdf/prepare/printable-ranges.ts';

test('the check knows what the fonts print: else run `node scripts/printable.ts`', () => {
  expect(listed === printableRanges()).toBe(true);
});

test.each(['收官 Capstone', '𰻞𰻞面', '☐ ☑ ﬁ ㎡', 'Ölçü, Łódź, Ελλάδα, Москва', 'a\tb\r\n'])(
  'prints: %s',
  (text) => {
    expect(text.match(unprintable())).toBeNull();
  },
);

test.each([
  ['done 😀.', ['😀']],
  ['عربي', ['عربي']],
  ['ไทย and 한국어', ['ไทย', '한국어']],
])('does not print: %s', (text, runs) => {
  expect(text.match(unprintable())).toEqual(runs);
});
