import { daysFrom } from '../../model/calendar.ts';
import type { Rule } from '../rule.ts';
import { daysWithoutAnyone } from './on-site-days.ts';

const shift = { member: 'consultant', mode: 'on-site', purpose: 'Month-end close' } as const;

/** METHOD 7.1: somebody must be on site at the first month-end close. */
export const monthEndOnSite: Rule = {
  code: 'withdrawal/month-end-on-site',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['support-schedule'],
  *check({ project }) {
    const { start, end } = project.project.data.firstMonthEndClose;
    const days = daysWithoutAnyone(project, daysFrom(start, end));
    if (days.length === 0) return;
    const args = { days: days.join(', '), start, end };
    yield { kind: 'support-schedule', path: ['shifts'], args };
  },
  examples: {
    passes: {
      'support-schedule': { shifts: [{ ...shift, start: '2026-03-30', end: '2026-03-31' }] },
    },
    fails: {
      'support-schedule': { shifts: [{ ...shift, start: '2026-03-30', end: '2026-03-30' }] },
    },
  },
};
