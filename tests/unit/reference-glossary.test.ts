import { expect, test } from 'vitest';
import { loadMethod } from '../../src/loading/load-method.ts';
import { firstLetter, termsByLetter } from '../../src/site/reference/glossary.ts';

const { terms } = loadMethod('content/method').method;

test('Node brings the collation rules of both languages', () => {
  expect(Intl.Collator.supportedLocalesOf(['zh-u-co-pinyin', 'en'])).toEqual([
    'zh-u-co-pinyin',
    'en',
  ]);
  expect(new Intl.Collator('zh-u-co-pinyin').resolvedOptions().locale).toBe('zh-u-co-pinyin');
});

test.each([
  ['啊', 'A'],
  ['版别', 'B'],
  ['撤离现场', 'C'],
  ['额度', 'E'],
  ['哈', 'H'],
  ['静态数据', 'J'],
  ['上线', 'S'],
  ['文档编号', 'W'],
  ['终验', 'Z'],
  ['ERP', 'E'],
  ['7.1', '#'],
])('%s stands under %s', (word, letter) => {
  expect(firstLetter(word, 'zh')).toBe(letter);
});

test.each(['zh', 'en'] as const)('%s: each term stands once, its letters in order', (language) => {
  const groups = termsByLetter(terms, language);
  expect(groups.flatMap((group) => group.terms.map(({ id }) => id)).sort()).toEqual(
    terms.map(({ id }) => id).sort(),
  );
  const letters = groups.map(({ letter }) => letter);
  expect(letters).toEqual(letters.toSorted());
  expect(new Set(letters).size).toBe(letters.length);
});

test('Chinese terms are in order of pinyin, English ones in order of the alphabet', () => {
  const words = (language: 'zh' | 'en') =>
    termsByLetter(terms, language)
      .flatMap((group) => group.terms)
      .map(({ term }) => term[language]);
  const zh = words('zh');
  const inOrder = [
    '版别',
    '撤离现场',
    '关口',
    '交付成果',
    '里程碑验收',
    '上线',
    '项目终验',
    '知识转移',
  ];
  expect(zh.filter((word) => inOrder.includes(word))).toEqual(inOrder);
  const en = words('en');
  expect(en.indexOf('acceptance criteria')).toBeLessThan(en.indexOf('branch test'));
  expect(en.indexOf('RACI')).toBeLessThan(en.indexOf('role'));
});
