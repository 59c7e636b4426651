import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftRecord } from '../../../src/drafting/draft-record.ts';
import { nextId } from '../../../src/drafting/next-id.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { loadProject } from '../../../src/loading/load-project.ts';
import { languages } from '../../../src/model/localised.ts';
import { isProse, type RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds } from '../../../src/model/records/index.ts';
import { fieldsOf } from '../../../src/model/schema-walk.ts';
import { ruleCodes } from '../../../src/rules/index.ts';

const { method } = loadMethod(contentFolders(undefined).method);
const kinds = Object.values(recordKinds) as RecordKind[];
let projects = '';

beforeAll(() => {
  projects = mkdtempSync(join(tmpdir(), 'capstone-drafts-'));
  cpSync('content/projects/lantern-valve', join(projects, 'valve'), { recursive: true });
});

afterAll(() => {
  rmSync(projects, { recursive: true, force: true });
});

const load = () => loadProject(projects, 'valve', method, ruleCodes);

/** Puts a draft into the project under an id of its own, and gives what is found in its file. */
function findingsIn(kind: RecordKind, text: string) {
  const name = kind.path.replace('*', '909');
  const path = join(projects, 'valve', name);
  const sample = join('content/projects/lantern-valve', name);
  writeFileSync(path, text);
  const { findings } = load();
  rmSync(path);
  if (!kind.path.includes('*')) cpSync(sample, path);
  return findings.filter(({ file }) => file === `projects/valve/${name}`);
}

describe.each(languages)('in %s', (language) => {
  test.each(kinds.map((kind) => [kind.id, kind] as const))(
    'a new %s has every field it needs: all that is found is what is empty, at its line',
    (_id, kind) => {
      const { records: project } = load();
      const text = draftRecord({ kind, language, method, project });
      const lines = text.split('\n');
      const found = findingsIn(kind, text);
      // The parts of a summary are for the gate to ask for.
      if (kind.id !== 'summary-report') expect(found.length).toBeGreaterThan(0);
      for (const { code, position } of found) {
        expect(['schema/empty', 'prose/missing', 'prose/part-missing']).toContain(code);
        const line = lines[(position?.line ?? 0) - 1];
        if (code === 'schema/empty') expect(line).toMatch(/""|: null|:\s+#/);
      }
    },
  );

  test.each(kinds.filter(isProse).map((kind) => [kind.id, kind] as const))(
    'the remarked fields of a new %s count once their # is taken away',
    (_id, kind) => {
      const { records: project } = load();
      const text = draftRecord({ kind, language, method, project });
      const whole = text.replaceAll(/^# /gm, '');
      const codes = new Set(findingsIn(kind, whole).map(({ code }) => code));
      expect([...codes].filter((code) => /^yaml|unknown-field|missing-field/.test(code))).toEqual(
        [],
      );
      for (const { key } of fieldsOf(kind.schema)) {
        if (key !== 'signatures') expect(whole).toMatch(new RegExp(`^${key}:.*#`, 'm'));
      }
    },
  );
});

test('a remark says what belongs there: title, values, the project’s own ids', () => {
  const { records: project } = load();
  const kind: RecordKind = recordKinds.issue;
  const text = draftRecord({ kind, language: 'zh', method, project });
  expect(text).toContain('title: ""  # 标题\n');
  expect(text).toMatch(/^category: "" {2}# 问题分类：operating-error（操作错误）/m);
  expect(text).toMatch(/^severity: "" {2}# 严重程度：critical \| serious/m);
  expect(text).toMatch(/^module: "" {2}# 模块：[a-z]+ \|/m);
  expect(text).toMatch(/^ {4}status: new/m);
});

test.each([
  ['issue', [], '001'],
  ['patch', [], 'p01'],
  ['issue', ['001', '007', '003'], '008'],
  ['issue', ['099'], '100'],
  ['patch', ['p01', 'p09'], 'p10'],
  ['issue', ['printer'], '001'],
] as const)('after %s %j comes %s', (kind, ids, next) => {
  expect(nextId(kind, ids)).toBe(next);
});
