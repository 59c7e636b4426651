import { expect, test } from 'vitest';
import { mostFieldFaults, mostSyntaxFaults } from '../../../src/loading/limits.ts';
import { readJson } from '../../../src/loading/json-source.ts';
import { readYaml } from '../../../src/loading/yaml-source.ts';

const megabytes = (piece: string) => piece.repeat((4 * 1024 * 1024) / piece.length);

test.each([
  ['blanks', megabytes(' '), 1],
  ['line breaks', megabytes('\n'), 1],
  ['commas', `{${megabytes(',')}`, mostSyntaxFaults],
  ['quotes', megabytes('"'), mostSyntaxFaults],
  ['colons', megabytes(':'), mostSyntaxFaults],
  ['words', megabytes('ab '), mostSyntaxFaults],
  ['NULs', megabytes('\0'), mostSyntaxFaults],
  ['a text without end', `{"a":"${megabytes('\\')}`, mostSyntaxFaults],
])('JSON of megabytes of %s: no more faults than a person reads', (_name, text, most) => {
  const { data, faults } = readJson(text);
  expect(data).toBeUndefined();
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThanOrEqual(most);
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['json/syntax']));
});

test('JSON that gives one field hundreds of thousands of times over', () => {
  const { faults } = readJson(`{"a": {${'"k":1,'.repeat(300_000)}"k":1}}`);
  expect(faults).toHaveLength(mostFieldFaults);
  expect(faults[0]).toMatchObject({
    code: 'json/duplicate-key',
    position: { line: 1, column: 14 },
  });
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
  'a field named %s stays the record’s own, in JSON and in YAML',
  (name) => {
    readJson(`{"${name}": {"polluted": true}}`);
    readYaml(`${name}: {polluted: true}\n`, 1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  },
);

const frontMatter = 256 * 1024;

test.each([
  ['blank lines', `a: 1\n${'\n'.repeat(frontMatter)}`],
  ['items', `a:\n${'- 1\n'.repeat(frontMatter / 4)}`],
  ['items in items', `a:\n${'- - - 1\n'.repeat(frontMatter / 8)}`],
  ['items in brackets', `a: [${'1,'.repeat(frontMatter / 2)}]`],
  ['aliases', `a: [${'*a,'.repeat(frontMatter / 3)}]`],
  ['comments', `a: 1\n${'# c\n'.repeat(frontMatter / 4)}`],
  ['fields', 'k: 1\n'.repeat(frontMatter / 5)],
  ['brackets', `a: ${'['.repeat(frontMatter)}`],
  ['question marks', '? '.repeat(frontMatter / 2)],
])(
  'front matter of a quarter of a megabyte of %s is refused before it is parsed',
  (_name, text) => {
    const { data, faults } = readYaml(text, 2);
    expect(data).toBeUndefined();
    expect(faults.map(({ code }) => code)).toEqual(['file/too-complex']);
  },
);

test('aliases that would explode are told, not followed', () => {
  const levels = Array.from({ length: 20 }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x]'
      : `a${String(level)}: &a${String(level)} [${`*a${String(level - 1)},`.repeat(9)}]`,
  );
  const { data, faults } = readYaml(levels.join('\n'), 2);
  expect(data).toBeUndefined();
  expect(faults).toHaveLength(mostSyntaxFaults);
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['yaml/syntax']));
});
