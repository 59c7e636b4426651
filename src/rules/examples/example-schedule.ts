import type { z } from 'zod';
import type { SupportScheduleSchema } from '../../model/records/support-schedule.ts';

type ScheduleInput = z.input<typeof SupportScheduleSchema>;

/** A support schedule for examples: the first days and the first month-end close on site. */
export function exampleSchedule(changes: Partial<ScheduleInput> = {}): ScheduleInput {
  const shift = { member: 'consultant', mode: 'on-site', purpose: 'Support' } as const;
  return {
    shifts: [
      { ...shift, start: '2026-03-02', end: '2026-03-06' },
      { ...shift, start: '2026-03-30', end: '2026-03-31' },
    ],
    ...changes,
  };
}
