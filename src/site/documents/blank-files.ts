import { mainLanguage, type DocumentLanguage } from '../../document/language.ts';
import { papers, type Paper } from '../../document/paper.ts';
import type { Language } from '../../model/localised.ts';
import type { Template } from '../../model/method/template.ts';
import { endings, type TemplateFormat } from '../../render/formats.ts';

/** A blank form as a file. */
export interface BlankFile {
  template: Template;
  language: DocumentLanguage;
  paper: Paper;
  format: Exclude<TemplateFormat, 'html'>;
}

/** The files of a template's blank form in one language on one paper. */
export interface BlankEdition {
  language: DocumentLanguage;
  paper: Paper;
  files: readonly BlankFile[];
}

/** Letter is the paper of English-speaking North America alone. */
const editions = [
  { language: 'zh', paper: 'a4' },
  { language: 'en', paper: 'a4' },
  { language: 'en', paper: 'letter' },
  { language: 'zh+en', paper: 'a4' },
] as const satisfies readonly { language: DocumentLanguage; paper: Paper }[];

/** All files of a template's blank form, those of the reader's own language first. */
export function blankEditions(template: Template, reader: Language = 'zh'): BlankEdition[] {
  const own = (language: DocumentLanguage) => (language === reader ? 0 : 1);
  return editions
    .toSorted((one, other) => own(one.language) - own(other.language))
    .map((edition) => ({
      ...edition,
      files: formatsOf(template, edition.paper).map((format) => ({ template, ...edition, format })),
    }));
}

/** Paper is nothing to a spreadsheet. */
function formatsOf({ sheet }: Template, paper: Paper): BlankFile['format'][] {
  const isTabular = sheet && paper === papers[0];
  return ['pdf', 'fillable', 'docx', ...(isTabular ? (['xlsx'] as const) : [])];
}

/** The folder that a file stands in, and its name there. Bilingual files stand with the Chinese. */
export function placeOf({ template, language, paper, format }: BlankFile): {
  folder: Language;
  name: string;
} {
  const variant = [language === 'zh+en' ? 'zh-en' : '', paper === 'a4' ? '' : paper];
  const name = [template.id, ...variant, endings[format]].filter((part) => part !== '').join('.');
  return { folder: mainLanguage(language), name };
}

/** What a browser calls a file that it saves: all in one folder, so the language is part of it. */
export function savedName({ template, language, paper, format }: BlankFile): string {
  const size = paper === 'a4' ? '' : `_${paper}`;
  return `${template.id}_${language}${size}.${endings[format]}`;
}
