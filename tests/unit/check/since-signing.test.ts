import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../../src/checking/check.ts';
import { describe as inWords } from '../../../src/diagnostics/describe.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../../fixtures/temporary-repository.ts';

const id = 'lantern-valve';
let temporary: TemporaryRepository;

beforeAll(() => {
  temporary = temporaryRepository(id);
  temporary.commit('Records');
});

afterAll(() => {
  temporary.remove();
});

function broken(language: 'zh' | 'en', options: { history: boolean } = { history: true }) {
  const folders = contentFolders(temporary.folder);
  const content = loadContent(folders, ruleCodes, id);
  const history = options.history ? { history: folders.projects } : {};
  return check(content, { today: '2026-06-30', lookBack: false, ...history })
    .filter(({ code }) => code === 'seal/broken')
    .map((finding) => inWords(finding, language).what);
}

test('nothing is broken as it was committed', () => {
  expect(broken('en')).toEqual([]);
});

test('an edit after signing: both seals, the field, and what it said', () => {
  temporary.change('acceptance.mdx', '不低于 98%', '不低于 95%');
  const [first = '', ...others] = broken('en');
  expect(others).toHaveLength(1);
  expect(first).toMatch(
    /^Final acceptance report was changed after 高守澄 signed it on 2026-04-24/,
  );
  const [, sealed, now] = /seal ([0-9a-f]{12})…, now ([0-9a-f]{12})…/.exec(first) ?? [];
  expect(sealed).toBeDefined();
  expect(now).not.toBe(sealed);
  expect(first).toMatch(/Changed since: Criteria › [^“]+ “[^”]*98%[^”]*” → “[^”]*95%[^”]*”\.$/);
});

test('a later commit does not hide what was signed, nor does its signature count as a change', () => {
  temporary.commit('Another measure');
  temporary.change('acceptance.mdx', /signatures:[\s\S]*?(?=\n\w|\n---)/, (found) =>
    found.replace(/\n {2}- by: [\s\S]*?(?=\n {2}- by: |$)/, ''),
  );
  const [first = '', ...others] = broken('zh');
  expect(others).toEqual([]);
  expect(first).toMatch(/签字后改了：[^；]*98%[^；]*→[^；]*95%[^；]*。$/);
});

test('a part of a record, in a list that has changed its order: its own changes alone', () => {
  temporary.change('milestones.json', /"conclusion": "/, '"conclusion": "Not ');
  const changes = broken('en').flatMap((text) => /Changed since: (.*)$/.exec(text)?.slice(1) ?? []);
  expect(changes.filter((one) => one.includes('“Not '))).not.toEqual([]);
  for (const one of changes.filter((text) => text.includes('Not '))) expect(one).not.toContain(';');
});

test('without history the seals alone are named', () => {
  for (const text of broken('en', { history: false })) {
    expect(text).toMatch(/now [0-9a-f]{12}…\)\.$/);
  }
});
