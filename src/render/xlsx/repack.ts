import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { plainLabel } from '../../document/label.ts';
import type { Look } from '../../document/look.ts';
import type { Workbook } from '../../document/sheets/workbook.ts';

/** The date that every entry of the zip carries: the first that zip knows. */
const entryDate = new Date(1980, 0, 1);

const types = '[Content_Types].xml';

/**
 * Adds what the writer does not know (lists to choose from, the hidden rows and the hidden sheet,
 * the file's properties), and writes the file anew without times.
 *
 * @param rules the `dataValidations` of each sheet; the sheet after them is hidden
 */
export function repack(file: Uint8Array, workbook: Workbook, rules: readonly string[]): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).sort();
  const entries: Zippable = {};
  for (const name of [types, ...names.filter((one) => one !== types)]) {
    const bytes = parts[name];
    if (!bytes) continue;
    const index = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (index !== undefined) {
      const printed = pageHead(workbook.look);
      entries[name] = strToU8(sheetXml(strFromU8(bytes), rules[Number(index) - 1], printed));
    } else if (name === 'xl/workbook.xml') {
      entries[name] = strToU8(workbookXml(strFromU8(bytes), rules.length));
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

/** The company's name at the head of printed pages; `&` begins a code there. */
function pageHead(look: Look | undefined): string {
  if (look?.name === undefined) return '';
  const name = plainLabel(look.name).replaceAll('&', '&&');
  return `<headerFooter><oddHeader>&amp;L${escaped(name)}</oddHeader></headerFooter>`;
}

function sheetXml(xml: string, rules: string | undefined, printed: string): string {
  if (rules === undefined) return xml;
  const hidden = xml.replace(/<row r="2"/, '<row r="2" hidden="1"');
  // Schema order: cells, rules, and at the end what only a printer reads.
  const ruled = hidden.replace('</sheetData>', () => `</sheetData>${rules}`);
  return ruled.replace('</worksheet>', () => `${printed}</worksheet>`);
}

function workbookXml(xml: string, visible: number): string {
  let seen = 0;
  return xml.replaceAll(/<sheet /g, () => {
    seen += 1;
    return seen > visible ? '<sheet state="hidden" ' : '<sheet ';
  });
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

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
