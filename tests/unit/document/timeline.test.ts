import { expect, test } from 'vitest';
import { timeline } from '../../../src/document/charts/timeline.ts';

/** Lines of marks, dashed, and the labels of months, each with where it stands. */
function drawn(on: string) {
  const svg = timeline({
    labels: { planned: 'Planned', actual: 'Actual' },
    rows: [{ label: 'Stage', planned: { start: '2026-01-01', end: '2026-08-31' } }],
    marks: [{ on, label: 'Go-live' }],
  });
  const number = (tag: string, name: string) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1]);
  const dashed = [
    ...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)L[\d.]+ ([\d.]+)"[^>]*dasharray/g),
  ].map(([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) }));
  const months = [...svg.matchAll(/<text([^>]*)>\d{4}-\d\d</g)].map(([, tag = '']) => ({
    x: number(tag, 'x'),
    y: number(tag, 'y'),
  }));
  return { dashed, months };
}

test.each(['2026-03-01', '2026-03-10'])(
  'the line of a mark on %s does not run through the label of a month',
  (on) => {
    const { dashed, months } = drawn(on);
    expect(months.length).toBeGreaterThan(2);
    expect(dashed).toHaveLength(2);
    const crossed = dashed.filter(({ x, from, to }) =>
      months.some((month) => x > month.x - 5 && x < month.x + 50 && from < month.y && to > month.y),
    );
    expect(crossed).toEqual([]);
  },
);

test('where no label stands, the line is whole', () => {
  expect(drawn('2026-03-28').dashed).toHaveLength(1);
});
