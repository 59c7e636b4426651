import { buildContext } from '../document/build-context.ts';
import { displayName } from '../document/display-name.ts';
import { plainLabel } from '../document/label.ts';
import { knownTargets } from '../document/sheets/choices.ts';
import { languages } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import type { Names } from './read-cell.ts';

/** What people call the things that a reference may lead to, in either language. */
export function namesOf(project: ProjectRecords, method: Method): Names {
  const kept = new Map<string, ReadonlyMap<string, string>>();
  return (target) => {
    const known = kept.get(target);
    if (known) return known;
    const names = new Map<string, string>();
    for (const language of languages) {
      const context = buildContext(language, method, project);
      for (const id of knownTargets(target, context) ?? []) {
        names.set(plainLabel(displayName(target, id, context)), id);
        names.set(id, id);
      }
    }
    kept.set(target, names);
    return names;
  };
}
