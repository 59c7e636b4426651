import type { Language } from '../model/localised.ts';
import type { Label } from './label.ts';

/** Running text. */
export type Inline =
  | { type: 'text'; value: string }
  /** Words in both languages, the English smaller; below the Chinese where they are stacked. */
  | { type: 'bilingual'; zh: string; en: string; stacked: boolean }
  | { type: 'strong' | 'emphasis' | 'delete'; children: Inline[] }
  | { type: 'code'; value: string }
  | { type: 'link'; href: string; children: Inline[] }
  /** Where a heading stands: a link to it, and its page where the output has pages. */
  | { type: 'pageReference'; id: string; text: Label }
  | { type: 'break' }
  /** A date, number, id or choice that must not be broken over lines. */
  | { type: 'token'; value: Label }
  /** A check box, drawn as a shape; one to be ticked has a field. */
  | { type: 'check'; checked: boolean; field?: FormField }
  /** A line to write on: a few letters, half a line, the rest of the line, or a whole cell. */
  | { type: 'blank'; width: 'short' | 'long' | 'line' | 'cell'; field: FormField }
  /** A short label with a colour by tone, for example a status. */
  | { type: 'badge'; tone: Tone; value: Label };

/** A place to write on a blank form. */
export interface FormField {
  /** Path in the record, for example `log.0.on`; unique in the form. */
  name: string;
  /** What to write there, for who cannot see where it stands. */
  label: Label;
  /** Whether the record must have it. */
  isRequired?: boolean;
  /** Of a box that is one of several for the same field: the field, and the value it stands for. */
  choice?: { name: string; label: Label; value: string };
}

export type Tone = 'good' | 'bad' | 'warn' | 'neutral';

export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3 | 4;
  /** Unique in the document; an address inside it. */
  id: string;
  /** Section number, for example "7.1" or "3"; empty for none. */
  number: string;
  text: Label;
  /** A section of few words, which needs no page of its own. */
  runsOn?: true;
}

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  start: number;
  items: Block[][];
}

export interface Column {
  /** Share of the width, relative to the other columns. */
  width: number;
  align?: 'start' | 'end' | 'center';
}

/** A table whose head repeats on every page and whose rows do not split. */
export interface Table {
  type: 'table';
  caption?: Label;
  columns: Column[];
  head: Inline[][];
  rows: Inline[][][];
}

export interface FieldRow {
  label: Label;
  /** What to write there; printed small on blank forms. */
  help?: Label;
  /** Empty on a blank form: the renderer leaves room for writing. */
  value: Block[];
  /** Lines of room that an empty value gets. */
  room?: number;
  /** What an empty value is, where it is to be filled in. */
  field?: FormField;
}

/** Labels and values side by side. */
export interface Fields {
  type: 'fields';
  /** How many label-value pairs stand beside each other: 1 or 2. */
  columns: 1 | 2;
  rows: FieldRow[];
}

/** A place for one person's signature, filled or empty. */
export interface SignatureSlot {
  /** For example "Customer executive". */
  role: Label;
  /** Whom the slot is for, for example "Customer"; printed above. */
  side: Label;
  name?: string;
  date?: string;
  seal?: string;
  /** What names the slot's lines on a blank form. */
  field?: FormField;
}

/** Signatures side by side; never split over pages. */
export interface Signatures {
  type: 'signatures';
  /** Labels of the slot's lines. */
  labels: { name: Label; date: Label; signature: Label; seal: Label };
  slots: SignatureSlot[];
}

export interface Figure {
  type: 'figure';
  svg: string;
  /** What the picture says, in words. */
  alt: string;
  caption?: Label;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Fields
  | Signatures
  | Figure
  | { type: 'code'; value: string }
  /** What helps to fill in a form; printed small. */
  | { type: 'hint'; children: Inline[] }
  | { type: 'quote' | 'note'; children: Block[] }
  /** Text written in another language than the document's labels. */
  | { type: 'prose'; language: Language; children: Block[] }
  | { type: 'divider' }
  | { type: 'pageBreak' };

export type BlockType = Block['type'];
export type InlineType = Inline['type'];
