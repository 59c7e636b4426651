import { closedOn } from '../closing.ts';
import type { Rule } from '../rule.ts';
import { gateOf, waiversOf } from '../waivers.ts';

const waiver = {
  rule: 'withdrawal/month-end-on-site',
  reason: 'Internal support closes the month alone',
  approvedBy: 'customer-pm',
  on: '2026-03-20',
};

/** METHOD, gates: a waiver holds until a date. After its gate is passed it has done its work. */
export const waiverInForce: Rule = {
  code: 'order/waiver',
  section: 'records/waivers/',
  reads: ['waivers'],
  *check({ project, today }) {
    for (const { waiver: one, path } of waiversOf(project)) {
      const { rule, until } = one;
      const gate = gateOf(one);
      if (!gate || until >= today || closedOn(project, gate) !== undefined) continue;
      yield { kind: 'waivers', path: [...path, 'until'], args: { rule, until } };
    }
  },
  examples: {
    passes: { waivers: { waivers: [{ ...waiver, until: '2026-12-31' }] } },
    fails: { waivers: { waivers: [{ ...waiver, until: '2026-04-30' }] } },
  },
};
