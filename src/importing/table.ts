/** What a cell holds as it was read. */
export type RawCell = string | number | boolean | Date | null;

/** A table of a file: a spreadsheet's sheet, or a CSV file as a whole. */
export interface RawTable {
  /** Name of the tab; empty for CSV. */
  name: string;
  rows: readonly (readonly RawCell[])[];
}

/** Whether a cell says nothing. */
export function isEmpty(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A place in a table as people name it: `C12`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${String(row)}`;
}
