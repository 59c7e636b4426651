import { languages, type Localised, type LocalText } from '../model/localised.ts';
import type { DocumentLanguage } from './language.ts';

/** Words of a document: in its language, or in both where it is bilingual and they differ. */
export type Label = string | Localised;

/** The words of a document in the given language. Every label of a document comes from here. */
export function labelIn(name: LocalText, language: DocumentLanguage): Label {
  if (typeof name === 'string') return name;
  if (language !== 'zh+en') return name[language];
  return name.zh === name.en ? name.zh : name;
}

/**
 * Puts labels together, once for each language that they are in.
 *
 * @param write makes the text; it gets what says a label in the language at hand
 */
export function composed(write: (say: (label: Label) => string) => string): Label {
  const [zh, en] = languages.map((language) =>
    write((label) => (typeof label === 'string' ? label : label[language])),
  ) as [string, string];
  return zh === en ? zh : { zh, en };
}

/** Puts arguments into a label with `{name}` places. */
export function fillLabel(template: Label, args: Readonly<Record<string, Label>>): Label {
  return composed((say) =>
    say(template).replaceAll(/\{(\w+)\}/g, (place, name: string) => say(args[name] ?? place)),
  );
}

/** Labels one after another with the same words between them. */
export function joinLabels(labels: readonly Label[], separator: Label): Label {
  return composed((say) => labels.map(say).join(say(separator)));
}

/** A label in its first language alone, where there is no room for both. */
export function inShort(label: Label): string {
  return typeof label === 'string' ? label : label.zh;
}

/** A label as plain text: for file properties, bookmarks and running heads. */
export function plainLabel(label: Label): string {
  return typeof label === 'string' ? label : `${label.zh} ${label.en}`;
}
