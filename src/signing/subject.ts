import type { LoadedProject } from '../loading/load-project.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import type { PlainDate } from '../model/values/date.ts';
import type { Signable } from './signable.ts';

/** What is being signed, where. */
export interface Subject {
  loaded: LoadedProject;
  project: ProjectRecords;
  method: Method;
  signable: Signable;
  today: PlainDate;
}
