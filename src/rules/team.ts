import type { Member } from '../model/records/project.ts';
import type { PlainDate } from '../model/values/date.ts';

/** Whether somebody holds the role of this entry of the team list on a day. */
export function isInTeam({ from, until }: Pick<Member, 'from' | 'until'>, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
