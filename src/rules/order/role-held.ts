import { memberOf, roleOf } from '../../model/project-records.ts';
import { actsOf } from '../acts.ts';
import { exampleSchedule } from '../examples/example-schedule.ts';
import type { Rule } from '../rule.ts';
import { sideLabels } from '../signing.ts';

/** METHOD, roles: who does what; people act in the role and for the side that the team list gives them. */
export const roleHeld: Rule = {
  code: 'order/role-held',
  section: 'activities/7-1/#roles-and-responsibilities',
  reads: [],
  *check({ project, method }) {
    for (const { who, act, needs, kind, id, path } of actsOf(project)) {
      const role = roleOf(project, method, who);
      if (!role) continue;
      if ('side' in needs ? role.side === needs.side : needs.roles.includes(role.id)) continue;
      const titles = 'roles' in needs ? needs.roles : [];
      const named = (language: 'zh' | 'en') =>
        titles.map(
          (one) => method.roles.find(({ id: own }) => own === one)?.title[language] ?? one,
        );
      const needed =
        'side' in needs
          ? sideLabels[needs.side]
          : { zh: named('zh').join('、'), en: named('en').join(', ') };
      const args = { who: memberOf(project, who)?.name ?? who, role: role.title, act, needed };
      yield { kind, ...(id === undefined ? {} : { id }), path, args };
    }
  },
  examples: {
    passes: { 'support-schedule': exampleSchedule() },
    fails: {
      'support-schedule': exampleSchedule({
        shifts: [
          {
            member: 'customer-pm',
            start: '2026-03-02',
            end: '2026-03-06',
            mode: 'on-site',
            purpose: 'Support',
          },
        ],
      }),
    },
  },
};
