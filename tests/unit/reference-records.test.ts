import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checking/check.ts';
import { loadMethod } from '../../src/loading/load-method.ts';
import { loadProject } from '../../src/loading/load-project.ts';
import { languages } from '../../src/model/localised.ts';
import type { RecordKind } from '../../src/model/record-kind.ts';
import { recordKindIds, recordKinds } from '../../src/model/records/index.ts';
import { elementOf, fieldsOf } from '../../src/model/schema-walk.ts';
import { ruleCodes } from '../../src/rules/index.ts';
import { fieldTree, type FieldEntry } from '../../src/site/reference/field-tree.ts';
import { exampleProjectFiles, recordExample } from '../../src/site/reference/record-examples.ts';
import { referenceWords } from '../../src/site/reference/words.ts';

const { method } = loadMethod('content/method');
const kinds = recordKindIds.map((id): RecordKind => recordKinds[id]);
const treeOf = (kind: RecordKind, language: 'zh' | 'en') =>
  fieldTree(kind.schema, language, referenceWords[language]);

describe.each(languages)('%s', (language) => {
  test('the example project has a record of every kind, and the check finds nothing in it', () => {
    const example = loadProject('src/site/reference/examples', language, method, ruleCodes);
    expect(checkProject(example, method, { today: '2026-06-15', lookBack: false })).toEqual([]);
    for (const id of recordKindIds) {
      expect(example.records?.records[id], id).toHaveLength(1);
      expect(recordExample(id, language).text).not.toBe('');
    }
  });

  test('every field of every schema stands on its page, with a type in words', () => {
    for (const kind of kinds) {
      expect(pathsOf(treeOf(kind, language))).toEqual(schemaPaths(kind.schema));
      const types = flat(treeOf(kind, language)).map(({ type }) => type);
      expect(types.filter((type) => type === '' || type.includes('{item}'))).toEqual([]);
    }
  });
});

test('both languages hold the same example files', () => {
  expect([...exampleProjectFiles('zh').keys()]).toEqual([...exampleProjectFiles('en').keys()]);
});

test('both languages give a field the same anchor', () => {
  for (const kind of kinds) {
    const anchors = (language: 'zh' | 'en') =>
      flat(treeOf(kind, language)).map(({ anchor }) => anchor);
    expect(anchors('zh')).toEqual(anchors('en'));
    expect(new Set(anchors('en')).size).toBe(anchors('en').length);
  }
});

test.each([
  ['project', 'stabilisationPeriod', '{"days":30}', 'group of fields'],
  ['project', 'objectives', undefined, 'list of entries, at least one'],
  ['project', 'goLiveOn', undefined, 'a date, YYYY-MM-DD'],
  ['project', 'schemaVersion', undefined, 'a whole number, at least 1'],
  ['patch', 'fixes', undefined, 'list: id of the issue'],
  ['issue', 'category', undefined, 'one of'],
  ['issue', 'severity', undefined, 'id of the severity class'],
  ['issue', 'module', undefined, 'id of the module'],
  ['handover', 'items', 'empty', 'list of entries'],
])('%s: %s', (kindId, key, fallback, type) => {
  const kind = kinds.find(({ id }) => id === kindId);
  const field = kind && treeOf(kind, 'en').find((entry) => entry.key === key);
  expect([field?.fallback, field?.type]).toEqual([fallback, type]);
});

test('the marks of a field and the labels of its values', () => {
  const fields = treeOf(recordKinds.issue, 'zh');
  const escalation = fields.find(({ key }) => key === 'escalation');
  const child = (key: string) => escalation?.children.find((entry) => entry.key === key);
  expect(child('proposal')?.internal).toBe(true);
  expect(child('on')?.fact).toBe(true);
  expect(escalation?.required).toBe(false);
  expect(fields.find(({ key }) => key === 'category')?.choices[0]).toEqual({
    value: 'operating-error',
    label: '操作错误',
  });
});

function flat(fields: readonly FieldEntry[]): FieldEntry[] {
  return fields.flatMap((field) => [field, ...flat(field.children)]);
}

function pathsOf(fields: readonly FieldEntry[], above = ''): string[] {
  return fields.flatMap(({ key, children }) => [
    `${above}${key}`,
    ...pathsOf(children, `${above}${key}.`),
  ]);
}

function schemaPaths(schema: Parameters<typeof fieldsOf>[0], above = ''): string[] {
  return fieldsOf(schema).flatMap((field) => [
    `${above}${field.key}`,
    ...schemaPaths(elementOf(field.schema) ?? field.schema, `${above}${field.key}.`),
  ]);
}
