import type { Language } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import { documentTexts } from './words.ts';
import type { DocumentTexts } from './messages/en.ts';

/** What the builders of documents have at hand. */
export interface BuildContext {
  language: Language;
  texts: DocumentTexts;
  method: Method;
  /** Absent for blank forms. */
  project: ProjectRecords | undefined;
}

export function buildContext(
  language: Language,
  method: Method,
  project?: ProjectRecords,
): BuildContext {
  return { language, texts: documentTexts[language], method, project };
}
