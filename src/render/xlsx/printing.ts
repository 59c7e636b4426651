import { plainLabel } from '../../document/label.ts';
import type { Sheet, Workbook } from '../../document/sheets/workbook.ts';
import { escaped } from './escaped.ts';

/** The numbers by which a spreadsheet knows paper. */
const paperNumbers = { a4: 9, letter: 1 } as const;

/** Characters beside each other on a page across that can still be read. */
const lettersAcross = 200;

/** How many columns stay in sight, and are printed again on each page across: the record's number. */
export function fixedColumns({ heads }: Sheet): number {
  return heads[0]?.path.startsWith('#record') ? 1 : 0;
}

/**
 * How a sheet is printed, as the elements at the end of its XML: across, as many pages beside each other
 * as its columns need, the company's name above and the page below.
 */
export function pageSetup({ heads }: Sheet, { paper, look, pageOfTotal }: Workbook): string {
  const width = heads.reduce((sum, head) => sum + head.width, 0);
  const pages = Math.max(1, Math.ceil(width / lettersAcross));
  const name = look?.name === undefined ? '' : `&L${coded(plainLabel(look.name))}`;
  const page = coded(pageOfTotal).replaceAll('{page}', '&P').replaceAll('{total}', '&N');
  return [
    '<printOptions gridLines="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${String(paperNumbers[paper])}" orientation="landscape"`,
    ` fitToWidth="${String(pages)}" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${escaped(`${name}&R&A`)}</oddHeader>`,
    `<oddFooter>${escaped(`&R${page}`)}</oddFooter></headerFooter>`,
  ].join('');
}

/** The names that repeat each sheet's head, and its record's number, on every page. */
export function printTitles(sheets: readonly Sheet[], tabs: readonly string[]): string {
  const names = sheets.map((sheet, index) => {
    const tab = `'${(tabs[index] ?? sheet.id).replaceAll("'", "''")}'`;
    const columns = fixedColumns(sheet) > 0 ? `${tab}!$A:$A,` : '';
    const place = escaped(`${columns}${tab}!$1:$1`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${place}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** `&` begins a code in the heads of printed pages. */
function coded(text: string): string {
  return text.replaceAll('&', '&&');
}
