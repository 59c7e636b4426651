import type { Look } from '../look.ts';
import type { Paper } from '../paper.ts';

/** What a cell holds; a day is its own type, so that a spreadsheet can reckon with it. */
export type SheetCell = string | number | { day: string } | undefined;

export interface SheetHead {
  /** What people read. */
  label: string;
  /** What the importer reads, in the hidden second row. */
  path: string;
  /** Shown when the cell is chosen. */
  hint?: string;
  kind: 'text' | 'number' | 'date';
  /** The values to choose from. */
  choices?: readonly string[];
  /** Width in characters. */
  width: number;
}

export interface Sheet {
  /** Key of the sheet, and what stands on its tab. */
  id: string;
  name: string;
  heads: readonly SheetHead[];
  rows: readonly (readonly SheetCell[])[];
  /** Empty rows to write in by hand, below the others. */
  room: number;
}

/** A spreadsheet file, free of any output format. */
export interface Workbook {
  title: string;
  author: string;
  /** Day that it stands for, `YYYY-MM-DD`. */
  date: string;
  sheets: readonly Sheet[];
  paper: Paper;
  /** What stands below printed pages, with `{page}` and `{total}`. */
  pageOfTotal: string;
  /** How the company's documents look, where it is not as Capstone's own. */
  look?: Look;
}
