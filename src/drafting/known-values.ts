import type { ReferenceTarget } from '../model/field.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import { valueAt } from '../model/value-at.ts';
import { idLists } from '../loading/ids.ts';

/** The ids that a field of a new record may name, by what it refers to. */
export type KnownValues = (target: ReferenceTarget) => readonly string[];

/**
 * The ids that a project and the method have so far.
 *
 * @param project undefined where there is none yet, or it cannot be read
 */
export function knownValues(project: ProjectRecords | undefined, method: Method): KnownValues {
  return (target) => {
    const own = project ? idsIn(project, target) : [];
    if (own.length > 0) return own;
    switch (target) {
      case 'role':
        return method.roles.map(({ id }) => id);
      case 'risk':
        return method.risks.map(({ id }) => id);
      case 'severity':
        return method.severities.map(({ id }) => id);
      case 'deliverable':
        return method.deliverables.map(({ id }) => id);
      default:
        return [];
    }
  };
}

function idsIn({ records }: ProjectRecords, target: ReferenceTarget): string[] {
  if (target === 'issue' || target === 'patch') return records[target].map(({ id }) => id);
  const [kind, list, key] = idLists[target] ?? [];
  if (kind === undefined || list === undefined || key === undefined) return [];
  return records[kind].flatMap(({ data }) => {
    const items = valueAt(data, [list]);
    return Array.isArray(items) ? items.map((item: unknown) => String(valueAt(item, [key]))) : [];
  });
}
