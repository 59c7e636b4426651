import { recordOf, type ProjectRecords } from '../../model/project-records.ts';
import type { PlainDate } from '../../model/values/date.ts';

/** Those of the days on which nobody has an on-site shift. */
export function daysWithoutAnyone(
  project: ProjectRecords,
  days: readonly PlainDate[],
): readonly PlainDate[] {
  const shifts = recordOf(project, 'support-schedule')?.data.shifts ?? [];
  const onSite = shifts.filter((shift) => shift.mode === 'on-site');
  return days.filter((day) => !onSite.some((shift) => shift.start <= day && day <= shift.end));
}
