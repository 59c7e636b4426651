import type { Language } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';
import { siteWords } from '../words.ts';
import type { ReferenceWords } from './words.ts';

/** The handbook's section that says why a rule is asked. */
export interface SectionLink {
  href: string;
  label: string;
}

/**
 * The link to a rule's section.
 *
 * @param section address from the language's root, for example `activities/7-1/#strategy`
 */
export function sectionLink(
  section: string,
  language: Language,
  method: Method,
  words: ReferenceWords,
): SectionLink {
  const [, folder = '', name = '', anchor = ''] =
    /^(\w+)\/([\w-]+)\/(?:#(.+))?$/.exec(section) ?? [];
  const page = pageTitle(folder, name, language, method) ?? section;
  const sections: Record<string, string> = words.sections;
  const part = sections[anchor];
  return {
    href: `/${language}/${section}`,
    label: part === undefined ? page : `${page}${words.colon}${part}`,
  };
}

function pageTitle(
  folder: string,
  name: string,
  language: Language,
  method: Method,
): string | undefined {
  if (folder === 'records') {
    const kind: RecordKind | undefined = recordKinds[name as RecordKindId];
    return kind.labels[language];
  }
  const number = name.replaceAll('-', '.');
  const stage = method.stages.find((one) => one.number === number);
  if (stage) return `${siteWords[language].stage} ${number} ${stage.title[language]}`;
  const item = [...method.activities, ...method.tasks].find((one) => one.number === number);
  return item && `${number} ${item.title[language]}`;
}
