import { daysFrom, isWeekend } from '../../model/calendar.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { Rule } from '../rule.ts';
import { daysWithoutAnyone } from './on-site-days.ts';

const shift = { member: 'consultant', mode: 'on-site', purpose: 'Month-end close' } as const;

/** METHOD 7.1: somebody must be on site at the first month-end close. */
export const monthEndOnSite: Rule = {
  code: 'withdrawal/month-end-on-site',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['support-schedule'],
  *check({ project, method }) {
    const { start, end } = project.project.data.firstMonthEndClose;
    const days = daysWithoutAnyone({ project, method }, workingDays(start, end));
    if (days.length === 0) return;
    const args = { days: { zh: days.join('、'), en: days.join(', ') }, start, end };
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

/** Its working days; every day where it falls on a weekend altogether. */
function workingDays(start: PlainDate, end: PlainDate): PlainDate[] {
  const days = daysFrom(start, end);
  const working = days.filter((day) => !isWeekend(day));
  return working.length > 0 ? working : days;
}
