import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Sheet, SheetHead, Workbook } from '../../document/sheets/workbook.ts';
import { columnStyles } from './column-styles.ts';
import { escaped } from './escaped.ts';
import { pageSetup, printTitles } from './printing.ts';
import { rowHeights } from './row-heights.ts';

/** The date that every entry of the zip carries: the first that zip knows. */
const entryDate = new Date(1980, 0, 1);

const types = '[Content_Types].xml';
const stylesPart = 'xl/styles.xml';

/** What the file has been written with, sheet by sheet. */
export interface Written {
  /** What stands on the tabs. */
  tabs: readonly string[];
  /** The `dataValidations` of each sheet; the sheet after them is hidden. */
  rules: readonly string[];
}

/**
 * Adds what the writer does not know (lists to choose from, formats of empty cells, heights of rows, how
 * it prints, the hidden rows and the hidden sheet, the file's properties), and writes the file anew
 * without times.
 */
export function repack(file: Uint8Array, workbook: Workbook, { tabs, rules }: Written): Uint8Array {
  const parts = unzipSync(file);
  const { xml: styleXml, styles } = columnStyles(strFromU8(parts[stylesPart] ?? new Uint8Array()));
  const names = Object.keys(parts).sort();
  const entries: Zippable = {};
  for (const name of [types, ...names.filter((one) => one !== types)]) {
    const bytes = parts[name];
    if (!bytes) continue;
    const index = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (index !== undefined) {
      const sheet = workbook.sheets[Number(index) - 1];
      const text = strFromU8(bytes);
      const rule = rules[Number(index) - 1] ?? '';
      const xml = sheet ? sheetXml(text, sheet, workbook, { rule, styles }) : text;
      entries[name] = strToU8(xml);
    } else if (name === 'xl/workbook.xml') {
      const titles = printTitles(workbook.sheets, tabs);
      entries[name] = strToU8(workbookXml(strFromU8(bytes), rules.length, titles));
    } else if (name === stylesPart) {
      entries[name] = strToU8(styleXml);
    } else entries[name] = bytes;
  }
  const typesXml = strFromU8(parts[types] ?? new Uint8Array());
  const relations = '_rels/.rels';
  entries['docProps/core.xml'] = strToU8(coreProperties(workbook));
  if (!typesXml.includes('/docProps/core.xml')) {
    entries[types] = strToU8(
      typesXml.replace(
        '</Types>',
        `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
      ),
    );
    entries[relations] = strToU8(
      strFromU8(parts[relations] ?? new Uint8Array()).replace(
        '</Relationships>',
        '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
      ),
    );
  }
  return zipSync(entries, { mtime: entryDate, level: 9 });
}

function sheetXml(
  xml: string,
  sheet: Sheet,
  workbook: Workbook,
  { rule, styles }: { rule: string; styles: ReadonlyMap<SheetHead['kind'], number> },
): string {
  const heights = rowHeights(sheet);
  // Schema order: how it fits, columns, cells, rules, and at the end what only a printer reads.
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replaceAll(/<col min="(\d+)"/g, (column, number: string) => {
      const kind = sheet.heads[Number(number) - 1]?.kind ?? 'text';
      return `<col style="${String(styles.get(kind))}" ${column.slice('<col '.length)}`;
    })
    .replaceAll(/<row r="(\d+)"/g, (row, number: string) => {
      const height = heights[Number(number) - 1];
      const hidden = number === '2' ? ' hidden="1"' : '';
      return `${row}${height === undefined ? '' : ` ht="${String(height)}"`}${hidden}`;
    })
    .replace('</sheetData>', () => `</sheetData>${rule}`)
    .replace('</worksheet>', () => `${pageSetup(sheet, workbook)}</worksheet>`);
}

function workbookXml(xml: string, visible: number, titles: string): string {
  let seen = 0;
  return xml
    .replaceAll(/<sheet /g, () => {
      seen += 1;
      return seen > visible ? '<sheet state="hidden" ' : '<sheet ';
    })
    .replace('<definedNames/>', () => titles);
}

function coreProperties({ title, author, date }: Workbook): string {
  const day = `${date}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
