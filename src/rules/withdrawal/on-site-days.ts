import { memberOf, recordOf, roleOf } from '../../model/project-records.ts';
import type { PlainDate } from '../../model/values/date.ts';
import type { Subject } from '../rule.ts';
import { isInTeam } from '../team.ts';

/** Those of the days on which nobody of the vendor, in the team on that day, has an on-site shift. */
export function daysWithoutAnyone(
  { project, method }: Pick<Subject, 'project' | 'method'>,
  days: readonly PlainDate[],
): readonly PlainDate[] {
  const shifts = recordOf(project, 'support-schedule')?.data.shifts ?? [];
  const onSite = shifts.filter((shift) => shift.mode === 'on-site');
  const isOurs = (id: string, day: PlainDate) => {
    const member = memberOf(project, id);
    return (
      member !== undefined &&
      isInTeam(member, day) &&
      roleOf(project, method, id)?.side === 'vendor'
    );
  };
  return days.filter(
    (day) =>
      !onSite.some(({ member, start, end }) => start <= day && day <= end && isOurs(member, day)),
  );
}
