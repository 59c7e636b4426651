import { expect, test } from 'vitest';
import { capstone } from './capstone.ts';

test('a closed project: every gate passed, exit 0, the waiver named', () => {
  const { code, out } = capstone(['gate', 'lantern-valve', '--as-of', '2026-05-12']);
  expect(code).toBe(0);
  expect(out.match(/passed on/g)).toHaveLength(4);
  expect(out).toMatch(/waived by .* until 2026-09-30/);
});

test('a project in hypercare: exit 1, with what is open and where', () => {
  const { code, out } = capstone([
    'gate',
    'harbour-bakery',
    '--as-of',
    '2026-11-24',
    '--lang',
    'zh',
  ]);
  expect(code).toBe(1);
  expect(out).toContain('下一关；6 条规则中还有 2 条未满足');
  expect(out).toContain('应急预案已起草，还没有与客户商定。');
  expect(out).toMatch(/harbour-bakery\/emergency-plan\.json:\d+:\d+/);
});

test('one gate, as JSON, on the day before it was passed', () => {
  const args = ['--gate', 'acceptance', '--as-of', '2026-04-23', '--format', 'json'];
  const { code, out } = capstone(['gate', 'lantern-valve', ...args]);
  expect(code).toBe(1);
  const result = JSON.parse(out) as { gates: { rules: { code: string; outcome: string }[] }[] };
  expect(result).toMatchObject({
    project: 'lantern-valve',
    asOf: '2026-04-23',
    holds: false,
    gates: [{ gate: 'acceptance', state: 'current', closedOn: null }],
  });
  const open = result.gates[0]?.rules.filter(({ outcome }) => outcome === 'failed');
  expect(open?.map(({ code: rule }) => rule)).toEqual([
    'acceptance/notice-before-meeting',
    'acceptance/report-signed',
    'acceptance/documents-handed-over',
  ]);
});
