import { asOf } from '../as-of.ts';
import { gateRules } from '../gate-rules.ts';
import { exampleSchedule } from '../examples/example-schedule.ts';
import type { Rule, Subject } from '../rule.ts';
import { covers, waiversOf } from '../waivers.ts';

const waiver = {
  rule: 'withdrawal/month-end-on-site',
  reason: 'Internal support closes the month alone',
  approvedBy: 'customer-pm',
  on: '2026-03-20',
  until: '2026-12-31',
};

/** METHOD, gates: a waiver sets one rule aside; where the rule holds, it sets nothing aside. */
export const waiverUnused: Rule = {
  code: 'order/waiver-unused',
  section: 'records/waivers/',
  reads: ['waivers'],
  *check(subject) {
    const then: Subject = { ...subject, project: asOf(subject.project, subject.today) };
    for (const { waiver: one, path } of waiversOf(subject.project)) {
      const rule = gateRules.find(({ code }) => code === one.rule);
      if (!rule || rule.reads.some((kind) => subject.project.unreadable.has(kind))) continue;
      const isUsed = [...rule.check(then)].some((violation) =>
        covers(one, violation, subject.project),
      );
      if (!isUsed) yield { kind: 'waivers', path: [...path, 'rule'], args: { rule: one.rule } };
    }
  },
  examples: {
    passes: { waivers: { waivers: [waiver] } },
    fails: { waivers: { waivers: [waiver] }, 'support-schedule': exampleSchedule() },
  },
};
