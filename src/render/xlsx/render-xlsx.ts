import writeExcelFile from 'write-excel-file/node';
import type { Sheet, SheetCell, SheetHead, Workbook } from '../../document/sheets/workbook.ts';
import { tabNames } from './tab-names.ts';
import { fixedColumns } from './printing.ts';
import { repack } from './repack.ts';
import { listsSheet, validations } from './validations.ts';

/** Colours of the head row, as in the other formats. */
const colours = { ink: '#17495A', fill: '#E4EBF0', line: '#B8C2CB' } as const;

/**
 * Writes a spreadsheet file: a row of labels, a hidden row of field paths that the importer reads,
 * typed cells, lists to choose from. The same workbook gives the same bytes.
 */
export async function renderXlsx(workbook: Workbook): Promise<Uint8Array> {
  const names = tabNames(workbook.sheets.map(({ name }) => name));
  const lists = listsSheet(workbook.sheets);
  const sheets = workbook.sheets.map((sheet, index) => ({
    data: rowsOf(sheet, workbook.look?.accent ?? colours.ink),
    sheet: names[index] ?? sheet.id,
    columns: sheet.heads.map(({ width }) => ({ width })),
    stickyRowsCount: 2,
    stickyColumnsCount: fixedColumns(sheet),
  }));
  const listSheet = { data: lists.rows, sheet: lists.name, columns: [] };
  const file = await writeExcelFile(lists.rows.length > 0 ? [...sheets, listSheet] : sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBuffer();
  const rules = workbook.sheets.map((sheet) => validations(sheet, lists));
  return repack(new Uint8Array(file), workbook, { tabs: names, rules });
}

function rowsOf({ heads, rows, room }: Sheet, ink: string) {
  return [
    heads.map(({ label }) => ({
      value: clean(label),
      type: String,
      fontWeight: 'bold' as const,
      textColor: ink,
      backgroundColor: colours.fill,
      ...ruled,
      wrap: true,
      alignVertical: 'top' as const,
    })),
    heads.map(({ path }) => ({ value: path, type: String })),
    ...rows.map((row) => heads.map((head, index) => cell(row[index], head))),
    ...Array.from({ length: room }, () => heads.map(({ kind }) => empty(kind))),
  ];
}

const ruled = { borderColor: colours.line, borderStyle: 'thin' } as const;

const shared = { alignVertical: 'top', wrap: true } as const;

/** Days begin where text does; a number keeps clear of the next column's text. */
const looks = {
  text: { ...shared, format: '@' },
  date: { ...shared, format: 'yyyy-mm-dd', align: 'left' },
  number: { ...shared, align: 'right', indent: 1 },
} as const;

/** Text is kept as text, also where it looks like a number: `1.10` stays what it is. */
function cell(value: SheetCell, { kind }: SheetHead) {
  if (value === undefined) return null;
  if (typeof value === 'object') {
    return { ...looks.date, value: new Date(`${value.day}T00:00:00Z`), type: Date };
  }
  if (typeof value === 'number') return { ...looks.number, value, type: Number };
  return {
    ...(kind === 'text' ? looks.text : shared),
    value: clean(value),
    type: String,
  };
}

/** A cell to write in by hand; what is typed there keeps its form. */
function empty(kind: SheetHead['kind']) {
  if (kind === 'date') return { ...looks.date, ...ruled, type: Date };
  if (kind === 'number') return { ...looks.number, ...ruled, type: Number };
  return { ...looks.text, ...ruled, type: String };
}

/** Without the characters that XML cannot hold. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}
