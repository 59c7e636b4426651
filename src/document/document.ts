import type { Language } from '../model/localised.ts';
import type { Block } from './block.ts';
import type { Label } from './label.ts';
import type { DocumentLanguage } from './language.ts';
import type { Look } from './look.ts';
import type { Paper } from './paper.ts';

/** Name and value of a line on the cover, for example customer and its name. */
export interface CoverLine {
  label: Label;
  value: Label;
}

/** The first page of a dossier. */
export interface Cover {
  title: Label;
  /** The project's name. */
  subtitle: Label;
  lines: CoverLine[];
  /** For whom it is: customer's edition or internal edition. */
  edition: Label;
  /** A mark across every page, for example DRAFT; absent on final documents. */
  mark?: string;
}

/** A file carried inside the PDF. */
export interface Attachment {
  name: string;
  mimeType: string;
  description: string;
  content: string;
}

/** Words that renderers print around the content. */
export interface DocumentWords {
  contents: Label;
  /** With `{page}` and `{total}`. */
  pageOfTotal: Label;
  /** What follows a reference to a section, with `{page}`. */
  onPage: string;
  continued: Label;
}

/** A printable document, free of any output format. */
export interface Document {
  /** A dossier has a cover, document control and contents; a form has none of them. */
  kind: 'dossier' | 'form';
  /** Language of titles and labels. */
  language: DocumentLanguage;
  paper: Paper;
  /** How the company's documents look, where it is not as Capstone's own. */
  look?: Look;
  /** Language that the records are written in. */
  contentLanguage: Language;
  /** In one line, also where the document is bilingual. */
  title: string;
  /** A form to be filled in by hand; it bears no date. */
  isBlank?: true;
  /** Document number, for example `DTF_ERP26_7_3_1`. */
  number: string;
  author: string;
  /** Day that the document stands for, `YYYY-MM-DD`; also its creation date. */
  date: string;
  cover?: Cover;
  /** The dossier's code, printed at the foot of every page. */
  code?: string;
  /** Document control, printed between cover and contents. */
  control: Block[];
  blocks: Block[];
  attachments: Attachment[];
  words: DocumentWords;
}
