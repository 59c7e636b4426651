import { inLanguage } from '../../model/localised.ts';
import { recordOf, roleOf } from '../../model/project-records.ts';
import type { Rule } from '../rule.ts';

const shifts = [
  {
    member: 'consultant',
    start: '2026-03-02',
    end: '2026-03-06',
    mode: 'on-site',
    purpose: 'Support',
  },
] as const;

const matter = 'Year-end stock count needs the count sheets of module Inventory';

/** METHOD 7.1: follow-up matters and cautions are explained to the customer's internal support. */
export const followUpExplained: Rule = {
  code: 'withdrawal/follow-up-explained',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['support-schedule'],
  *check({ project, method }) {
    const matters = recordOf(project, 'support-schedule')?.data.followUpMatters ?? [];
    if (matters.length === 0) {
      yield {
        kind: 'support-schedule',
        path: ['followUpMatters'],
        args: {
          problem: { zh: '没有列出任何后续事项。', en: 'No follow-up matter is listed.' },
        },
      };
    }
    for (const [index, { matter: name, explanation }] of matters.entries()) {
      const listeners = explanation?.to ?? [];
      if (listeners.some((id) => roleOf(project, method, id)?.id === 'internal-support')) continue;
      const problem = {
        zh: `“${inLanguage(name, 'zh')}”没有向企业内部支持人员交代。`,
        en: `“${inLanguage(name, 'en')}” was not explained to any internal support staff.`,
      };
      yield { kind: 'support-schedule', path: ['followUpMatters', index], args: { problem } };
    }
  },
  examples: {
    passes: {
      'support-schedule': {
        shifts: [...shifts],
        followUpMatters: [
          {
            matter,
            explanation: { on: '2026-03-05', by: 'consultant', to: ['internal-support'] },
          },
        ],
      },
    },
    fails: { 'support-schedule': { shifts: [...shifts], followUpMatters: [{ matter }] } },
  },
};
