import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signAs } from '../../../src/cli/commands/sign.ts';
import { createContext } from '../../../src/cli/context.ts';
import type { Ask } from '../../../src/cli/prompts/ask.ts';
import { capstone } from './capstone.ts';

let content = '';
const path = (file: string) => join(content, 'projects/lantern-valve', file);
const read = (file: string) => readFileSync(path(file), 'utf8');

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'capstone-sign-'));
  cpSync('content/projects/lantern-valve', path(''), { recursive: true });
});

afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

function sign(...args: string[]) {
  return capstone(['sign', 'lantern-valve', ...args, '--content', content]);
}

const check = () => capstone(['check', '--content', content, '--as-of', '2026-06-30']);

test('signing again mends a broken seal, and changes nothing but the signature', () => {
  writeFileSync(path('acceptance.mdx'), read('acceptance.mdx').replace('不低于 98%', '不低于 95%'));
  const before = read('acceptance.mdx');
  expect(check().code).toBe(1);
  for (const by of ['gao-shoucheng', 'luo-wangshan']) {
    expect(sign('acceptance.mdx', '--by', by, '--on', '2026-04-24').code).toBe(0);
  }
  expect(check().code).toBe(0);
  const seals = /"?sha256:[0-9a-f]{64}"?(?:\n +version: 2)?/g;
  expect(read('acceptance.mdx').replaceAll(seals, '')).toBe(before.replaceAll(seals, ''));
});

test('a milestone in a JSON file is signed by its stage', () => {
  const before = read('milestones.json');
  writeFileSync(path('milestones.json'), before.replace('3 月 2 日 8:00', '3 月 2 日 9:00'));
  expect(check().code).toBe(1);
  for (const by of ['du-ruowei', 'lin-xiao']) {
    expect(sign('milestones.json', '--part', '6', '--by', by, '--on', '2026-03-03').code).toBe(0);
  }
  expect(check().code).toBe(0);
  // Each signature says under which schema version it was given; nothing else is new.
  expect(read('milestones.json').split('\n').length).toBe(before.split('\n').length + 2);
});

test('a first signature is added', () => {
  const text = read('handover.json').replace(/"signatures": \[[\s\S]*?\]/, '"signatures": []');
  writeFileSync(path('handover.json'), text);
  const { code, out } = sign('handover.json', '--by', 'shen-anlan', '--on', '2026-05-12');
  expect(code).toBe(0);
  expect(out).toMatch(/seal +sha256:[0-9a-f]{64}/);
  expect(out).toContain('All signatures that it needs are there.');
  expect(out).toMatch(
    /git -C \S+lantern-valve commit -m "Sign lantern-valve handover\.json" -- handover\.json/,
  );
  expect(check().code).toBe(0);
});

test('without a terminal, missing answers are named', () => {
  const { code, err } = sign('acceptance.mdx');
  expect(code).toBe(2);
  expect(err).toContain('--by <member>');
});

test('a gate that is not ready: exit 1, its rules are named, and the file stays as it was', () => {
  const text = read('acceptance.mdx').replace(/signatures:\n(?: +.*\n)+/, 'signatures: []\n');
  writeFileSync(path('acceptance.mdx'), text.replace('outcome: met', 'outcome: not-met'));
  const before = read('acceptance.mdx');
  const { code, out } = sign('acceptance.mdx', '--by', 'gao-shoucheng', '--on', '2026-04-24');
  expect(code).toBe(1);
  expect(out).toContain('acceptance/criteria-met');
  expect(read('acceptance.mdx')).toBe(before);
});

test('in a terminal it asks who and when, offers only who may sign, and asks once more', async () => {
  const text = read('acceptance.mdx').replace(/signatures:\n(?: +.*\n)+/, 'signatures: []\n');
  writeFileSync(path('acceptance.mdx'), text);
  const asked: string[] = [];
  const printed: string[] = [];
  const ask: Ask = {
    select: (message, choices) => {
      asked.push(message, ...choices.map(({ label }) => label));
      return Promise.resolve(choices[0]?.value);
    },
    text: (message) => {
      asked.push(message);
      return Promise.resolve('2026-04-24');
    },
    confirm: (message) => {
      asked.push(message);
      return Promise.resolve(asked.length > 6);
    },
  };
  const context = { ...createContext('en'), out: (text: string) => void printed.push(text) };
  const request = { id: 'lantern-valve', file: 'acceptance.mdx', content };
  await signAs(request, context, ask);
  expect(asked).toEqual([
    'Who signs?',
    '罗望山 · Vendor executive / head of project · vendor',
    '高守澄 · Customer executive / head of project · customer',
    'On which day was it signed?',
    'Write this signature?',
  ]);
  expect(printed.join('')).toContain('Nothing was written.');
  expect(read('acceptance.mdx')).toBe(text);
  await signAs(request, context, ask);
  expect(read('acceptance.mdx')).toContain(
    '- by: luo-wangshan\n    on: 2026-04-24\n    seal: sha256:',
  );
  process.exitCode = 0;
});

test.each([
  [
    'an unknown person',
    ['acceptance.mdx', '--by', 'gao-shouchen'],
    'Did you mean “gao-shoucheng”?',
  ],
  ['an unknown record', ['aceptance.mdx', '--by', 'lin-xiao'], 'Did you mean “acceptance.mdx”?'],
  ['a record that nobody signs', ['support-schedule.json', '--by', 'lin-xiao'], 'nobody signs'],
  [
    'a list signed part by part',
    ['milestones.json', '--by', 'lin-xiao'],
    '--part: 1, 2, 3, 4, 5, 6',
  ],
])('%s: exit 2, and the file stays as it was', (_name, args, says) => {
  const before = read('acceptance.mdx') + read('milestones.json');
  const { code, err } = sign(...args);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(read('acceptance.mdx') + read('milestones.json')).toBe(before);
});
