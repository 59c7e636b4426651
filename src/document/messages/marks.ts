import type { Label } from '../label.ts';
import type { DocumentLanguage } from '../language.ts';

/** What stands between words, and is the same for both languages of a bilingual document. */
export interface Marks {
  /** Between the items of a list that prints in one line. */
  separator: string;
  /** Between words of the document's own. */
  labelSeparator: Label;
  /** After a label that its value follows in the same line. */
  colon: string;
  /** A period, with `{start}` and `{end}`. */
  period: string;
  /** After a reference to a section, with `{page}`. */
  onPage: string;
}

export const marks: Readonly<Record<DocumentLanguage, Marks>> = {
  zh: {
    separator: '、',
    labelSeparator: '、',
    colon: '：',
    period: '{start} 至 {end}',
    onPage: '，第 {page} 页',
  },
  en: {
    separator: ', ',
    labelSeparator: ', ',
    colon: ': ',
    period: '{start} to {end}',
    onPage: ', page {page}',
  },
  'zh+en': {
    separator: '、',
    labelSeparator: { zh: '、', en: ', ' },
    colon: '：',
    period: '{start} – {end}',
    onPage: ' · p. {page}',
  },
};
