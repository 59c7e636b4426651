import { describe, expect, test } from 'vitest';
import { forEdition } from '../../../src/loading/edition.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { recordKinds } from '../../../src/model/records/index.ts';
import { gatesForCustomer } from '../../../src/rules/customer-gates.ts';
import { evaluateGates, type GateResult, type RuleResult } from '../../../src/rules/evaluate.ts';
import { exampleProject } from '../../../src/rules/examples/example-project.ts';
import { rules, ruleCodes } from '../../../src/rules/index.ts';

const today = '2026-11-24';
const { method, projects } = loadContent(contentFolders(undefined), ruleCodes);

const gate = (
  id: GateResult['gate'],
  outcomes: Record<string, Partial<RuleResult>>,
  closedOn?: string,
): GateResult => ({
  gate: id,
  state: 'failed',
  holds: false,
  waitsFor: [],
  ...(closedOn === undefined ? {} : { closedOn }),
  rules: rules
    .filter((rule) => rule.gate === id)
    .map((rule) => ({ rule, outcome: 'passed', violations: [], ...outcomes[rule.code] })),
});
const waiver = (nature: 'internal' | 'external') => ({
  outcome: 'waived' as const,
  waiver: {
    rule: 'acceptance/criteria-met',
    reason: 'Agreed',
    approvedBy: 'vendor-executive',
    on: '2026-04-01',
    until: '2026-12-31',
    nature,
  },
});
const codesOf = (results: readonly GateResult[]) =>
  results.flatMap((one) => one.rules.map(({ rule }) => rule.code));

test('the vendor’s own gates are not there, and no gate waits for one of them', () => {
  const shown = gatesForCustomer([
    gate('withdrawal', {}, '2026-04-03'),
    gate('summary', { 'summary/report-approved': { outcome: 'failed' } }),
    gate('acceptance', {}),
    gate('handover', {}),
  ]);
  expect(shown.map(({ gate: id, state }) => [id, state])).toEqual([
    ['withdrawal', 'passed'],
    ['acceptance', 'current'],
  ]);
});

test('a rule that an internal waiver sets aside is not there; an external waiver shows', () => {
  const acceptance = (nature: 'internal' | 'external') =>
    gatesForCustomer([gate('acceptance', { 'acceptance/criteria-met': waiver(nature) })]);
  expect(codesOf(acceptance('internal'))).not.toContain('acceptance/criteria-met');
  expect(codesOf(acceptance('external'))).toContain('acceptance/criteria-met');
});

test('a rule about what is internal neither shows nor keeps a gate from being passed', () => {
  const [shown] = gatesForCustomer([
    gate(
      'withdrawal',
      { 'withdrawal/serious-issue-escalated': { outcome: 'failed' } },
      '2026-04-03',
    ),
  ]);
  expect(shown?.state).toBe('passed');
  expect(codesOf(shown ? [shown] : [])).not.toContain('withdrawal/serious-issue-escalated');
});

const customersRules = rules.filter((rule) =>
  codesOf(gatesForCustomer([gate('withdrawal', {}), gate('acceptance', {})])).includes(rule.code),
);

describe.each(customersRules.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  const subjects = [
    exampleProject(rule.examples.passes),
    exampleProject(rule.examples.fails),
    ...projects.flatMap(({ records }) => (records ? [records] : [])),
  ];

  test('says the same with nothing internal at hand, so that it gives nothing internal away', () => {
    for (const project of subjects) {
      const all = [...rule.check({ project, method, today })];
      const external = [...rule.check({ project: forEdition(project, 'customer'), method, today })];
      // Places differ where internal entries stand in between.
      const said = (violations: typeof all) => violations.map(({ args }) => args);
      expect(said(external)).toEqual(said(all));
    }
  });
});

test('a rule that reads an internal record is internal', () => {
  const named = new Set(customersRules.map(({ code }) => code));
  const internal = rules.filter(
    ({ gate: id, reads }) =>
      id !== undefined && reads.some((kind) => recordKinds[kind].nature === 'internal'),
  );
  expect(internal.length).toBeGreaterThan(5);
  expect(internal.filter(({ code }) => named.has(code))).toEqual([]);
});

test('every gate of the samples can be shown', () => {
  for (const { records } of projects) {
    if (!records) throw new Error('A sample cannot be read.');
    const shown = gatesForCustomer(evaluateGates({ project: records, method, today }));
    expect(gatesForCustomer(shown)).toEqual(shown);
  }
});
