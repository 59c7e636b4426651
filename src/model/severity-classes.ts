import { inBoth, type LocalText, type Localised } from './localised.ts';
import type { Method } from './method/method.ts';
import type { ProjectRecords } from './project-records.ts';

/** A severity class as it holds in a project. */
export interface SeverityInProject {
  id: string;
  title: LocalText;
  /** Hours until the first answer. */
  responseHours: number;
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
