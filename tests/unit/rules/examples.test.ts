import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/diagnostics/codes.ts';
import { messages } from '../../../src/diagnostics/describe.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { exampleProject, exampleToday } from '../../../src/rules/examples/example-project.ts';
import { rules } from '../../../src/rules/index.ts';

const { method } = loadMethod('content/method');

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  const violations = (example: (typeof rule.examples)['passes']) => [
    ...rule.check({ project: exampleProject(example), method, today: exampleToday }),
  ];

  test('holds for the example that passes', () => {
    expect(violations(rule.examples.passes)).toEqual([]);
  });

  test('is violated by the example that fails, with every argument of its message', () => {
    const found = violations(rule.examples.fails);
    expect(found.length).toBeGreaterThan(0);
    for (const language of ['zh', 'en'] as const) {
      const { what, why, fix } = messages[language][rule.code];
      const wanted = [...`${what}${why}${fix}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { args } of found) {
        expect(Object.keys(args)).toEqual(expect.arrayContaining(wanted));
      }
    }
  });

  test('can be waived if, and only if, it belongs to a gate', () => {
    const [approver] = method.gates.find(({ id }) => id === rule.gate)?.waivedBy ?? [];
    const waiver = {
      rule: rule.code,
      reason: 'Agreed',
      approvedBy: approver ?? 'vendor-pm',
      on: '2026-03-01',
      until: '2026-12-31',
    };
    const project = exampleProject({ ...rule.examples.fails, waivers: { waivers: [waiver] } });
    const results = evaluateGates({ project, method, today: exampleToday }).flatMap(
      (gate) => gate.rules,
    );
    const outcome = results.find((result) => result.rule.code === rule.code)?.outcome;
    expect(outcome).toBe(rule.gate === undefined ? undefined : 'waived');
  });
});

test('every rule has a code of its own', () => {
  expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
});

test('every code of a gate, of order and of seals belongs to a rule', () => {
  const groups = ['withdrawal', 'summary', 'acceptance', 'handover', 'order', 'seal'];
  const wanted = Object.keys(codes).filter((code) => groups.includes(code.split('/')[0] ?? ''));
  expect(rules.map((rule) => rule.code).sort()).toEqual(wanted.sort());
});
