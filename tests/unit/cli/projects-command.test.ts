import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../report/bad-content.ts';
import { capstone } from './capstone.ts';
import { strict } from './strict-schema.ts';

let content = '';

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'capstone-projects-'));
  const project = (id: string, from = 'harbour-bakery') => {
    const folder = join(content, 'projects', id);
    cpSync(`content/projects/${from}`, folder, { recursive: true });
    return folder;
  };
  project('harbour-bakery');
  project('closed', 'lantern-valve');
  writeFileSync(join(project('broken'), 'project.json'), '{');
  const late = project('late');
  const waiver = {
    rule: 'withdrawal/emergency-plan',
    reason: 'Agreed',
    approvedBy: 'bethan-rowley',
    on: '2026-11-01',
    until: '2026-11-10',
  };
  writeFileSync(join(late, 'waivers.json'), JSON.stringify({ waivers: [waiver] }));
  const condition = [
    '  - id: scale',
    'text: Scale moved',
    'owner: bethan-rowley',
    'due: 2026-11-20',
  ];
  edit(join(late, 'acceptance.mdx'), (text) =>
    text.replace('---\n', `---\nconditions:\n${condition.join('\n    ')}\n`),
  );
});

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

function projects(...args: string[]) {
  return capstone(['projects', '--content', content, '--as-of', '2026-11-24', ...args]);
}

interface Result {
  projects: {
    project: string;
    status: string | null;
    gate: string | null;
    openRules: string[];
    openIssues: number;
    overdue: { kind: string; due: string; owner: string | null }[];
    findings: { errors: number };
  }[];
  recurring: { rules: { code: string; projects: string[] }[]; categories: { issues: number }[] };
}

test('each project: status, gate, what is open, what is overdue; and what recurs', () => {
  const { code, out } = projects('--format', 'json');
  expect(code).toBe(0);
  const { projects: rows, recurring } = JSON.parse(out) as Result;
  const byId = new Map(rows.map((row) => [row.project, row]));
  expect([...byId.keys()]).toEqual(['broken', 'closed', 'harbour-bakery', 'late']);
  expect(byId.get('broken')).toMatchObject({ status: null, gate: null });
  expect(byId.get('broken')?.findings.errors).toBeGreaterThan(0);
  expect(byId.get('closed')).toMatchObject({ status: 'handed-over', gate: null, openRules: [] });
  expect(byId.get('closed')?.overdue).toEqual([]);
  const bakery = byId.get('harbour-bakery');
  expect(bakery).toMatchObject({ status: 'hypercare', gate: 'withdrawal' });
  expect(bakery?.openRules).toContain('withdrawal/emergency-plan');
  const overdue = byId.get('late')?.overdue ?? [];
  expect(overdue).toContainEqual(
    expect.objectContaining({ kind: 'waiver', due: '2026-11-10', owner: 'Bethan Rowley' }),
  );
  expect(overdue).toContainEqual(
    expect.objectContaining({ kind: 'condition', due: '2026-11-20', owner: 'Bethan Rowley' }),
  );
  expect(recurring.rules).toContainEqual({
    code: 'withdrawal/emergency-plan',
    projects: ['harbour-bakery', 'late'],
  });
  const issues = recurring.categories.map((one) => one.issues);
  expect(issues).toEqual([...issues].sort((one, other) => other - one));
});

test('as a table in Chinese, with what is overdue below', () => {
  const { code, out } = projects('--lang', 'zh');
  expect(code).toBe(0);
  expect(out).toMatch(/^harbour-bakery {2}现场支持 +撤离现场/m);
  expect(out).toMatch(/^ {2}2026-11-10 {2}late {2}豁免到期：已有应急预案（?.*Bethan Rowley/m);
  expect(out).toContain('project.json 读不出来');
});

test('JSON is valid by the published schema, which lists every field', () => {
  const schema = strict(JSON.parse(readFileSync('schemas/projects.schema.json', 'utf8')) as object);
  const validate = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    schema,
  );
  expect(validate(JSON.parse(projects('--format', 'json').out)) ? [] : validate.errors).toEqual([]);
});
