import type { SheetHead } from '../../document/sheets/workbook.ts';

/** Formats that empty cells have, so that what is typed there stays what it is. */
const formats: readonly SheetHead['kind'][] = ['text', 'date', 'number'];

/** Number of the format `yyyy-mm-dd` in the file; above those that the writer gives. */
const dayFormat = 900;

/** The formats' numbers: 49 is text as it stands, so that `001` and `1.10` remain; 0 is general. */
const numbers: Record<SheetHead['kind'], number> = { text: 49, date: dayFormat, number: 0 };

/** Days begin where text does; a number keeps clear of the next column's text. */
const sides: Record<SheetHead['kind'], string> = {
  text: 'horizontal="left"',
  date: 'horizontal="left"',
  number: 'horizontal="right" indent="1"',
};

/**
 * Adds a style for the empty cells of each kind of column.
 *
 * @param xml the styles of the file
 * @returns the styles with the new ones, and the number of each
 */
export function columnStyles(xml: string): {
  xml: string;
  styles: ReadonlyMap<SheetHead['kind'], number>;
} {
  const first = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
  const added = formats.map(
    (kind) =>
      `<xf numFmtId="${String(numbers[kind])}" applyNumberFormat="1" fontId="0" applyFont="1" applyAlignment="1"><alignment ${sides[kind]} vertical="top" wrapText="1"/></xf>`,
  );
  const day = `<numFmt numFmtId="${String(dayFormat)}" formatCode="yyyy-mm-dd"/>`;
  const count = Number(/<numFmts count="(\d+)"/.exec(xml)?.[1] ?? 0);
  const withDay =
    count > 0
      ? xml.replace(/<numFmts count="\d+">/, `<numFmts count="${String(count + 1)}">${day}`)
      : xml.replace(/<fonts/, `<numFmts count="1">${day}</numFmts><fonts`);
  return {
    xml: withDay
      .replace(/<cellXfs count="\d+"/, `<cellXfs count="${String(first + formats.length)}"`)
      .replace('</cellXfs>', `${added.join('')}</cellXfs>`),
    styles: new Map(formats.map((kind, index) => [kind, first + index])),
  };
}
