import { addDays, daysFrom, isWeekend } from '../../model/calendar.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { Rule } from '../rule.ts';
import { daysWithoutAnyone } from './on-site-days.ts';

/** How many working days from go-live, the day itself included, count as the first days. */
export const firstDays = 3;

const shift = {
  member: 'consultant',
  start: '2026-03-02',
  end: '2026-03-06',
  purpose: 'Shop floor and stores',
} as const;

/** METHOD 7.1: somebody must be on site in the first days after go-live. */
export const firstDaysOnSite: Rule = {
  code: 'withdrawal/first-days-on-site',
  gate: 'withdrawal',
  section: 'activities/7-1/#strategy',
  reads: ['support-schedule'],
  *check({ project, method }) {
    const goLive = project.project.data.goLiveOn;
    const days = daysWithoutAnyone({ project, method }, firstDaysFrom(goLive));
    if (days.length === 0) return;
    yield {
      kind: 'support-schedule',
      path: ['shifts'],
      args: { days: { zh: days.join('、'), en: days.join(', ') }, goLive, count: firstDays },
    };
  },
  examples: {
    passes: { 'support-schedule': { shifts: [{ ...shift, mode: 'on-site' }] } },
    fails: { 'support-schedule': { shifts: [{ ...shift, mode: 'telephone' }] } },
  },
};

/** The day of go-live, whatever the weekday, and the working days that follow. */
function firstDaysFrom(goLive: PlainDate): PlainDate[] {
  const days = daysFrom(goLive, addDays(goLive, firstDays * 3));
  const [first = goLive, ...rest] = days;
  return [first, ...rest.filter((day) => !isWeekend(day))].slice(0, firstDays);
}
