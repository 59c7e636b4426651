import type { NumberingDefinition, Paragraph, Table } from 'docx';
import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { mainLanguage } from '../../document/language.ts';
import type { Language } from '../../document/language.ts';
import { bookmarkNames } from './bookmark-names.ts';
import { textWidth } from './page.ts';

/** What stands in a page or in a cell. */
export type Flow = Paragraph | Table;

/** Where in the file a block stands, and what the whole file collects. */
export interface DocxContext {
  /** Language of the text around. */
  language: Language;
  /** Room that a table may take. */
  width: number;
  /** Distance from the left edge of the room. */
  indent: number;
  /** Lists around. */
  depth: number;
  /** What follows is a signature block, or the end of a list to fill in. */
  staysWithNext: boolean;
  /** What ends with this block; a blank line below it would take a page of its own where it ends a full one. */
  ends: 'page' | 'file' | 'nothing';
  /** In a cell, text is set smaller and closer. */
  inCell: boolean;
  /** A level-1 heading starts a page. */
  sectionsStartPages: boolean;
  /** Bookmark of each heading id. */
  bookmarks: ReadonlyMap<string, string>;
  /** What follows a reference to a section, with `{page}`. */
  onPage: string;
  /** Numbering of each list so far; every list has its own, so that it starts anew. */
  numberings: NumberingDefinition[];
  /** Renders blocks that stand inside another. */
  render: (blocks: readonly Block[], context: DocxContext) => Flow[];
}

export function docxContext(document: Document, render: DocxContext['render']): DocxContext {
  return {
    language: mainLanguage(document.language),
    width: textWidth(document.paper),
    indent: 0,
    depth: 0,
    staysWithNext: false,
    ends: 'nothing',
    inCell: false,
    sectionsStartPages: document.kind === 'dossier',
    bookmarks: bookmarkNames([...document.control, ...document.blocks]),
    onPage: document.words.onPage,
    numberings: [],
    render,
  };
}

/** The context inside a cell of the given width. */
export function inCell(context: DocxContext, width: number): DocxContext {
  return {
    ...context,
    width: width - 2 * cellPadding,
    indent: 0,
    depth: 0,
    staysWithNext: false,
    ends: 'nothing',
    inCell: true,
  };
}

/** Room left and right in a cell. */
export const cellPadding = 100;
