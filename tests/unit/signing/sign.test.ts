import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { askToSign, type Signing } from '../../../src/signing/sign.ts';
import { signables } from '../../../src/signing/signable.ts';
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../../fixtures/temporary-repository.ts';

const today = '2026-06-30';
let temporary: TemporaryRepository;

beforeEach(() => {
  temporary = temporaryRepository('lantern-valve');
});

afterEach(() => {
  temporary.remove();
});

function ask(file: string, signing: Signing, part = '') {
  const folders = contentFolders(temporary.folder);
  const { method, projects } = loadContent(folders, ruleCodes, 'lantern-valve');
  const [loaded] = projects;
  if (!loaded?.records) throw new Error('The sample project cannot be read.');
  const project = loaded.records;
  const signable = signables(project).find((one) => one.file === file && one.part === part);
  if (!signable) throw new Error(`${file} ${part} cannot be signed.`);
  return askToSign({ loaded, project, method, signable, today }, signing);
}

const noSignatures = /signatures:\n(?: +.*\n)+/;
const noneYet = 'signatures: []\n';

test('a customer’s executive may sign the acceptance report', () => {
  temporary.change('acceptance.mdx', noSignatures, noneYet);
  const granted = ask('acceptance.mdx', { by: 'gao-shoucheng', on: '2026-04-24' });
  expect(granted).toMatchObject({ signature: { by: 'gao-shoucheng', on: '2026-04-24' } });
});

describe('may not sign:', () => {
  test.each<[string, Signing]>([
    ['nobody', { by: 'gao-shouchen', on: today }],
    ['other-role', { by: 'gao-shoucheng', on: today, role: 'customer-pm' }],
    ['other-side', { by: 'gao-shoucheng', on: today, side: 'vendor' }],
    ['may-not-sign', { by: 'lin-xiao', on: today }],
    ['signed-already', { by: 'gao-shoucheng', on: today }],
  ])('%s', (why, signing) => {
    expect(ask('acceptance.mdx', signing)).toMatchObject({ why });
  });

  test.each<[string, string]>([
    ['future', '2026-07-01'],
    ['before-fact', '2026-04-23'],
  ])('%s', (why, on) => {
    temporary.change('acceptance.mdx', noSignatures, noneYet);
    expect(ask('acceptance.mdx', { by: 'gao-shoucheng', on })).toMatchObject({ why });
  });

  test('a record whose dates contradict each other: the rule is named', () => {
    temporary.change('issues/001.mdx', noSignatures, noneYet);
    temporary.change('issues/001.mdx', 'reportedOn: 2026-03', 'reportedOn: 2026-05');
    const refusal = ask('issues/001.mdx', { by: 'du-ruowei', on: today });
    expect(refusal).toMatchObject({ why: 'blocked' });
    const codes = 'errors' in refusal ? refusal.errors.map(({ code }) => code) : [];
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every((code) => code.startsWith('order/'))).toBe(true);
  });

  test('a gate that is not ready: its rules are named', () => {
    temporary.change('acceptance.mdx', noSignatures, noneYet);
    temporary.change('acceptance.mdx', 'outcome: met', 'outcome: not-met');
    const refusal = ask('acceptance.mdx', { by: 'gao-shoucheng', on: '2026-04-24' });
    expect(refusal).toMatchObject({ why: 'blocked', gate: { id: 'acceptance' } });
    const codes = 'gate' in refusal ? refusal.gate.findings.map(({ code }) => code) : [];
    expect(codes).toEqual(['acceptance/criteria-met']);
  });
});

test('a signature whose seal is broken is replaced', () => {
  temporary.change('acceptance.mdx', '不低于 98%', '不低于 95%');
  const granted = ask('acceptance.mdx', { by: 'luo-wangshan', on: '2026-04-25' });
  expect(granted).toMatchObject({ replaces: 1 });
});

test('a milestone is signed by itself', () => {
  temporary.change('milestones.json', /"signatures": \[[^\]]*\]/, '"signatures": []');
  const granted = ask('milestones.json', { by: 'du-ruowei', on: '2025-08-22' }, '1');
  expect(granted).toMatchObject({ replaces: undefined, signature: { by: 'du-ruowei' } });
});
