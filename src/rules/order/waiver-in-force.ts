import { gateIds } from '../../model/method/gate.ts';
import { recordOf } from '../../model/project-records.ts';
import { closedOn } from '../closing.ts';
import type { Rule } from '../rule.ts';

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
    const waivers = recordOf(project, 'waivers')?.data.waivers ?? [];
    for (const [index, { rule, until }] of waivers.entries()) {
      const gate = gateIds.find((id) => rule.startsWith(`${id}/`));
      if (until >= today || (gate && closedOn(project, gate) !== undefined)) continue;
      yield { kind: 'waivers', path: ['waivers', index, 'until'], args: { rule, until } };
    }
  },
  examples: {
    passes: { waivers: { waivers: [{ ...waiver, until: '2026-12-31' }] } },
    fails: { waivers: { waivers: [{ ...waiver, until: '2026-04-30' }] } },
  },
};
