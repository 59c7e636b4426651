import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import type { RawTable } from './table.ts';

/** Raised for a file that is no spreadsheet; a mistake of usage. */
export class UnreadableFileError extends Error {}

/**
 * Reads the tables of an XLSX or CSV file. CSV may be UTF-8 or, as Excel writes it in China,
 * GB 18030.
 *
 * @param name the file's name, whose ending tells which of the two it is
 * @throws UnreadableFileError where it is neither
 */
export async function readTables(bytes: Uint8Array, name: string): Promise<RawTable[]> {
  try {
    if (!/\.csv$/i.test(name)) {
      const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
      return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as RawTable['rows'] }));
    }
    const text = decode(bytes);
    const rows = parse(text, {
      bom: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
    });
    return [{ name: '', rows }];
  } catch (error) {
    throw new UnreadableFileError(error instanceof Error ? error.message : String(error));
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Excel writes semicolons where a comma stands in decimals. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (one: string) => first.split(one).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
