import { recordOf } from '../../model/project-records.ts';
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

/** METHOD 7.1: before leaving, the consultants help the customer make an emergency plan. */
export const emergencyPlan: Rule = {
  code: 'withdrawal/emergency-plan',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['emergency-plan'],
  *check({ project }) {
    if (recordOf(project, 'emergency-plan')?.data.agreement) return;
    yield { kind: 'emergency-plan', path: [], args: {} };
  },
  examples: {
    passes: {
      'emergency-plan': { scenarios, agreement: { on: '2026-03-10', by: ['customer-pm'] } },
    },
    fails: { 'emergency-plan': { scenarios } },
  },
};
