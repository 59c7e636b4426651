import type { Rule } from '../rule.ts';
import { gateOf, waiversOf } from '../waivers.ts';

const waiver = {
  rule: 'withdrawal/month-end-on-site',
  reason: 'Internal support closes the month alone',
  approvedBy: 'customer-pm',
  on: '2026-03-20',
  until: '2026-12-31',
};

/** METHOD, gates: what a gate asks can be waived; that records agree with themselves cannot. */
export const waiverForbidden: Rule = {
  code: 'order/waiver-forbidden',
  section: 'records/waivers/',
  reads: ['waivers'],
  *check({ project }) {
    for (const { waiver: one, path } of waiversOf(project)) {
      if (gateOf(one) !== undefined) continue;
      yield { kind: 'waivers', path: [...path, 'rule'], args: { rule: one.rule } };
    }
  },
  examples: {
    passes: { waivers: { waivers: [waiver] } },
    fails: { waivers: { waivers: [{ ...waiver, rule: 'seal/broken' }] } },
  },
};
