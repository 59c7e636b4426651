import { inBoth, type LocalText, type Localised } from './localised.ts';
import type { Method } from './method/method.ts';
import { recordOf, type ProjectRecords } from './project-records.ts';
import type { PlainDate } from './values/date.ts';

/** A severity class as it holds in a project. */
export interface SeverityInProject {
  id: string;
  title: LocalText;
  /** Hours until the first answer. */
  responseHours: number;
  /** Hours until it is solved; undefined where none were agreed. */
  resolutionHours?: number | undefined;
  /** Whether the hours run on working days only. */
  workingDays: boolean;
  /** Whether it blocks withdrawal and acceptance. */
  serious: boolean;
}

/** The classes that the project agreed, most severe first; the method's where it agreed none. */
export function severityClasses(
  project: ProjectRecords | undefined,
  method: Method,
): readonly SeverityInProject[] {
  return project?.project.data.severities ?? method.severities;
}

/** The title of a class in both languages; its id where nobody knows the class. */
export function severityTitle(
  id: string,
  project: ProjectRecords | undefined,
  method: Method,
): Localised {
  const found = severityClasses(project, method).find((one) => one.id === id);
  return inBoth(found?.title ?? id);
}
/**
 * The hours until the first answer to an issue of this class raised on a day: what the maintenance
 * contract says once it is in force, or else the project's class.
 */
export function responseHours(
  id: string,
  on: PlainDate,
  project: ProjectRecords,
  method: Method,
): number | undefined {
  const contract = recordOf(project, 'maintenance-contract')?.data;
  const level =
    contract && contract.start <= on
      ? contract.serviceLevels.find((one) => one.severity === id)
      : undefined;
  const own = severityClasses(project, method).find((one) => one.id === id);
  return level?.responseHours ?? own?.responseHours;
}
