import { recordOf, roleOf } from '../../model/project-records.ts';
import type { Rule } from '../rule.ts';

const scenarios = [
  {
    id: 'no-network',
    scenario: 'The network to the server fails',
    firstResponse: 'Internal support checks line and switch',
    call: ['internal-support'],
    fallback: 'Issue goods on paper slips and enter them later',
  },
];

const problems = {
  missing: { zh: '没有应急预案。', en: 'There is no emergency plan.' },
  draft: {
    zh: '应急预案已起草，还没有与客户商定。',
    en: 'The emergency plan is drafted, but not agreed with the customer.',
  },
  alone: {
    zh: '应急预案的商定人里没有客户方的人。',
    en: 'Nobody of the customer is among those who agreed the emergency plan.',
  },
} as const;

/** METHOD 7.1: before leaving, the consultants help the customer make an emergency plan. */
export const emergencyPlan: Rule = {
  code: 'withdrawal/emergency-plan',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['emergency-plan'],
  *check({ project, method }) {
    const plan = recordOf(project, 'emergency-plan')?.data;
    const parties = plan?.agreement?.by ?? [];
    if (parties.some((id) => roleOf(project, method, id)?.side === 'customer')) return;
    const problem = plan?.agreement ? problems.alone : plan ? problems.draft : problems.missing;
    const path = plan?.agreement ? ['agreement', 'by'] : [];
    yield { kind: 'emergency-plan', path, args: { problem } };
  },
  examples: {
    passes: {
      'emergency-plan': { scenarios, agreement: { on: '2026-03-10', by: ['customer-pm'] } },
    },
    fails: { 'emergency-plan': { scenarios } },
  },
};
