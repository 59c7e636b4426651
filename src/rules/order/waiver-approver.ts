import { memberOf, roleOf } from '../../model/project-records.ts';
import type { Rule } from '../rule.ts';
import { gateOf, waiversOf } from '../waivers.ts';

const waiver = {
  rule: 'withdrawal/month-end-on-site',
  reason: 'Internal support closes the month alone',
  approvedBy: 'customer-pm',
  on: '2026-03-20',
  until: '2026-12-31',
};

/** METHOD, gates: a waiver is approved by somebody who answers for what the gate protects. */
export const waiverApprover: Rule = {
  code: 'order/waiver-approver',
  section: 'records/waivers/',
  reads: ['waivers'],
  *check({ project, method }) {
    for (const { waiver: one, path } of waiversOf(project)) {
      const roles = method.gates.find(({ id }) => id === gateOf(one))?.waivedBy;
      const role = roleOf(project, method, one.approvedBy);
      if (!roles || !role || roles.includes(role.id)) continue;
      const titles = (language: 'zh' | 'en') =>
        roles.map((id) => method.roles.find((known) => known.id === id)?.title[language] ?? id);
      const args = {
        who: memberOf(project, one.approvedBy)?.name ?? one.approvedBy,
        role: role.title,
        rule: one.rule,
        needed: { zh: titles('zh').join('、'), en: titles('en').join(', ') },
      };
      yield { kind: 'waivers', path: [...path, 'approvedBy'], args };
    }
  },
  examples: {
    passes: { waivers: { waivers: [waiver] } },
    fails: { waivers: { waivers: [{ ...waiver, approvedBy: 'consultant' }] } },
  },
};
