import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allCodes } from '../../src/diagnostics/codes.ts';
import { messages } from '../../src/diagnostics/describe.ts';
import { loadMethod } from '../../src/loading/load-method.ts';
import { languages } from '../../src/model/localised.ts';
import { rules } from '../../src/rules/index.ts';
import { codeGroups, groupOf, ruleOf, rulesReading } from '../../src/site/reference/code-groups.ts';
import { groupTitle } from '../../src/site/reference/group-title.ts';
import { messagePieces } from '../../src/site/reference/message-pieces.ts';
import { neighbours } from '../../src/site/reference/neighbours.ts';
import { recordExample } from '../../src/site/reference/record-examples.ts';
import { differingFiles } from '../../src/site/reference/rule-example.ts';
import { ruleFindings } from '../../src/site/reference/rule-findings.ts';
import { sectionLink } from '../../src/site/reference/section-link.ts';
import { waiverOf } from '../../src/site/reference/waiver-example.ts';
import { referenceWords } from '../../src/site/reference/words.ts';

const { method } = loadMethod('content/method');

test('every code belongs to one group, in the order of the table', () => {
  const grouped = codeGroups.flatMap(({ codes }) => codes);
  expect(grouped.toSorted()).toEqual(allCodes.toSorted());
  expect(groupOf('yaml/syntax').id).toBe('files');
  expect(groupOf('handover/people-assigned').gate).toBe('handover');
});

test('the group of a gate is named after it and numbered', () => {
  const title = (language: 'zh' | 'en') =>
    groupTitle(
      groupOf('acceptance/criteria-met'),
      method.gates,
      language,
      referenceWords[language],
    );
  expect(title('en')).toBe('Gate 3: Acceptance');
  expect(title('zh')).toBe('关口 3：项目终验');
});

test('the rules that read a record kind', () => {
  expect(rulesReading('maintenance-contract').map(({ code }) => code)).toEqual([
    'handover/one-home',
    'handover/contract-in-force',
    'handover/service-levels',
    'order/response-time',
  ]);
});

describe.each(languages)('%s', (language) => {
  const words = referenceWords[language];

  test('every argument of every message has words', () => {
    for (const code of allCodes) {
      const { what, why, fix } = messages[language][code];
      for (const template of [what, why, fix]) {
        expect(() => messagePieces(template, code, words)).not.toThrow();
      }
    }
  });

  test('every section that a rule names is known by its name', () => {
    for (const { section } of rules) {
      const { href, label } = sectionLink(section, language, method, words);
      expect(href).toBe(`/${language}/${section}`);
      expect(label).not.toContain('/');
      if (section.includes('#')) expect(label).toContain(words.colon);
    }
  });
});

test('a message in pieces', () => {
  const template = messages.en['schema/unknown-field'].what;
  expect(messagePieces(template, 'schema/unknown-field', referenceWords.en)).toEqual([
    { text: '“' },
    { placeholder: 'field name' },
    { text: '” is no field here.' },
  ]);
  expect(() => messagePieces('{nothing}', 'file/name', referenceWords.en)).toThrow('no words');
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const { fails, passes } = differingFiles(rule.examples.fails, rule.examples.passes);

  test('its examples differ in a file that can be read back', () => {
    expect(fails.length).toBeGreaterThan(0);
    for (const { path, text } of [...fails, ...passes]) {
      const [, fields = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
      expect(path.endsWith('.json') ? JSON.parse(text) : parse(fields)).toBeTypeOf('object');
    }
  });

  test('the failing example gives a finding in a file', () => {
    const [finding] = ruleFindings(rule, method);
    expect(finding?.code).toBe(code);
    expect(finding?.file).toMatch(/\.(json|mdx)$/);
    expect(ruleOf(code)).toBe(rule);
  });
});

test('a project that an example changes in part shows only those fields, on both sides', () => {
  const rule = ruleOf('order/period');
  const { fails, passes } = differingFiles(rule?.examples.fails ?? {}, rule?.examples.passes ?? {});
  expect(fails[0]?.text).toMatchInlineSnapshot(`
    "{
      "firstMonthEndClose": { "start": "2026-04-01", "end": "2026-03-30" }
    }"
  `);
  expect(passes[0]?.text).toMatchInlineSnapshot(`
    "{
      "firstMonthEndClose": { "start": "2026-03-30", "end": "2026-03-31" }
    }"
  `);
});

test('the example of a waiver names the rule and a reason', () => {
  const { text } = recordExample('waivers', 'en');
  const waiver = waiverOf('summary/team-reassigned', text, 'One is on “leave”');
  expect(JSON.parse(waiver)).toMatchObject({
    waivers: [{ rule: 'summary/team-reassigned', reason: 'One is on “leave”' }],
  });
});

test('the pages before and after', () => {
  const describePage = (item: string) => ({ link: `/${item}/`, label: item });
  expect(neighbours(['a', 'b', 'c'], 'b', describePage)).toEqual({
    prev: { link: '/a/', label: 'a' },
    next: { link: '/c/', label: 'c' },
  });
  expect(neighbours(['a', 'b'], 'a', describePage)).toEqual({ next: { link: '/b/', label: 'b' } });
});
