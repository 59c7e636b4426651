import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { describeStatement } from '../../../src/proving/describe.ts';
import { dossierOf } from '../../../src/proving/dossier-of.ts';
import { proveCode } from '../../../src/proving/prove-code.ts';
import { proveSeals } from '../../../src/proving/prove-seals.ts';
import { repositoryOf, type Repository } from '../../../src/proving/repository.ts';
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../../fixtures/temporary-repository.ts';

const id = 'harbour-bakery';
const today = '2026-11-25';
let temporary: TemporaryRepository;
let repository: Repository;
let first = '';

beforeAll(() => {
  temporary = temporaryRepository(id);
  first = temporary.commit('Records');
  repository = repositoryOf(contentFolders(temporary.folder));
}, 60_000);

afterAll(() => {
  temporary.remove();
});

const printer = { version: '0.1.0', layout: 'test', commit: undefined };

function codeOn(asOf: string, edition: 'internal' | 'customer', language: 'zh' | 'en'): string {
  const source = repository.source(id);
  if (!source) throw new Error('The sample project cannot be read.');
  return dossierOf(source, repository.method, { asOf, edition, language }, printer).code ?? '';
}

test.each([
  ['2026-11-20', 'customer', 'zh'],
  ['2026-10-01', 'internal', 'en'],
] as const)('a code says what it stands for: %s, %s, %s', (asOf, edition, language) => {
  const proof = proveCode(codeOn(asOf, edition, language), id, {}, repository, today);
  expect(proof).toMatchObject({ proven: true, dossier: { project: id, asOf, edition, language } });
});

test('a code of another edition than asked is not proven, and said to be of that one', () => {
  const code = codeOn('2026-11-20', 'customer', 'zh');
  const expected = { edition: 'internal', asOf: '2026-11-20' };
  const { proven, faults } = proveCode(code, id, expected, repository, today);
  expect(proven).toBe(false);
  expect(faults.map((fault) => fault.code)).toEqual(['other-edition']);
});

test('an unbroken project says so, and which codes it has today', () => {
  const { proven, notes } = proveSeals(id, {}, repository, today);
  expect(proven).toBe(true);
  expect(notes[0]?.code).toBe('seals-hold');
  expect(notes.slice(1).map(({ args }) => args['code'])).toContain(codeOn(today, 'customer', 'zh'));
});

test('after a change, a code is found at the commit that it stands for', () => {
  const code = codeOn('2026-11-20', 'customer', 'en');
  temporary.change('acceptance.mdx', /measure: /, 'measure: About ');
  temporary.commit('Another measure');
  const expected = { asOf: '2026-11-20' };
  const { proven, dossier, faults } = proveCode(code, id, expected, repository, today);
  expect(proven).toBe(false);
  expect(dossier).toMatchObject({ commit: first, edition: 'customer', language: 'en' });
  expect(faults.map((fault) => fault.code)).toEqual(['other-commit', 'repository-differs']);
});

test('a change after signing breaks the seal, and the person is named', () => {
  temporary.change('milestones.json', /"conclusion": "/, '"conclusion": "Not ');
  const { proven, faults } = proveSeals(id, {}, repository, today);
  expect(proven).toBe(false);
  expect(faults.map((fault) => fault.code)).toEqual([
    'seal-broken',
    'signed-differs',
    'seal-broken',
    'signed-differs',
  ]);
  const [broken, changed] = faults.map((fault) => describeStatement(fault, 'en'));
  expect(broken).toMatch(
    /^milestones\.json was changed after .+ signed it on 20\d\d-\d\d-\d\d: its seal is [0-9a-f]{12}, its content now has [0-9a-f]{12}\.$/,
  );
  expect(changed).toMatch(
    /^milestones\.json · Conclusion: signed was “[^”]+”, now it says “Not [^”]+”\.$/,
  );
});
