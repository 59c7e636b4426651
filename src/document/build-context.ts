import type { LocalText } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import type { ProjectRecords } from '../model/project-records.ts';
import { labelIn, type Label } from './label.ts';
import type { DocumentLanguage } from './language.ts';
import { marks, type Marks } from './messages/marks.ts';
import { documentTexts, type DocumentTexts } from './words.ts';

/** What the builders of documents have at hand. */
export interface BuildContext {
  language: DocumentLanguage;
  texts: DocumentTexts;
  marks: Marks;
  method: Method;
  /** Absent for blank forms. */
  project: ProjectRecords | undefined;
}

export function buildContext(
  language: DocumentLanguage,
  method: Method,
  project?: ProjectRecords,
): BuildContext {
  return { language, texts: documentTexts[language], marks: marks[language], method, project };
}

/** A title of the method, a field or a record, in the document's language. */
export function say(name: LocalText, { language }: Pick<BuildContext, 'language'>): Label {
  return labelIn(name, language);
}
