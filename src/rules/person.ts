import { inBoth } from '../model/localised.ts';
import { memberOf, type ProjectRecords } from '../model/project-records.ts';
import type { Member } from '../model/records/project.ts';

/**
 * Whether two ids of the team list are the same person, who has an entry for each role: entries with
 * one name, unless their telephones or e-mail addresses tell two people of that name apart.
 */
export function isSamePerson(project: ProjectRecords, one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [memberOf(project, one), memberOf(project, other)];
  if (!first || !second) return false;
  return (
    hasSameName(first, second) && !differ(first, second, 'email') && !differ(first, second, 'phone')
  );
}

function hasSameName(one: Member, other: Member): boolean {
  const [first, second] = [inBoth(one.name), inBoth(other.name)];
  return first.zh === second.zh || first.en === second.en;
}

function differ(one: Member, other: Member, key: 'email' | 'phone'): boolean {
  return one[key] !== undefined && other[key] !== undefined && one[key] !== other[key];
}
