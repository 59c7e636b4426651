import { inLanguage } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import { memberOf, roleOf, type ProjectRecords } from '../../model/project-records.ts';
import type { CliContext } from '../context.ts';

/** A person of the team with role and side. */
export function personText(
  id: string,
  project: ProjectRecords,
  method: Method,
  { language, words }: Pick<CliContext, 'language' | 'words'>,
): string {
  const member = memberOf(project, id);
  const role = roleOf(project, method, id);
  return [
    member ? inLanguage(member.name, language) : id,
    ...(role ? [role.title[language], words.sides[role.side]] : []),
  ].join(' · ');
}
