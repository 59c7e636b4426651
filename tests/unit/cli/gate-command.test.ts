import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { strict } from './strict-schema.ts';
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
  expect(out).toContain('下一关；7 条规则中还有 2 条未满足');
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

test.each([
  ['lantern-valve', '2026-11-24'],
  ['harbour-bakery', '2026-11-24'],
  ['pine-needle-paper', '2026-09-20'],
])('%s as JSON is valid by the published schema, which lists every field', (id, day) => {
  const { out } = capstone(['gate', id, '--as-of', day, '--format', 'json']);
  const schema = strict(JSON.parse(readFileSync('schemas/gate.schema.json', 'utf8')) as object);
  const validate = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    schema,
  );
  expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([]);
});

test('as Markdown: a table of gates, open rules unfolded with their places, others folded', () => {
  const args = ['gate', 'harbour-bakery', '--as-of', '2026-11-24', '--format', 'markdown'];
  const lines = capstone([...args, '--gate', 'withdrawal']).out.split('\n');
  expect(lines[0]).toBe('## Harbour Bakery ERP, as of 2026-11-24');
  expect(lines).toContain('| Withdrawal | ❌ next; 2 of 7 rules still open |');
  expect(lines).toContain('<details open>');
  const plan = lines.findIndex((line) => line.includes('withdrawal/emergency-plan'));
  expect(lines[plan]).toMatch(/^- ❌ An emergency plan exists /);
  expect(lines[plan + 1]).toMatch(/not agreed with the customer.*emergency-plan\.json:1/);
  expect(capstone([...args, '--gate', 'handover']).out).not.toContain('<details open>');
});

test('a day that lies ahead is answered with a note', () => {
  const { code, err } = capstone(['gate', 'lantern-valve', '--as-of', '2199-01-01']);
  expect(code).toBe(0);
  expect(err).toMatch(/^Note: 2199-01-01 lies ahead/);
});
