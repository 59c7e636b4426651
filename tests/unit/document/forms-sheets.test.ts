import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentLanguage } from '../../../src/document/language.ts';
import { buildWorkbook } from '../../../src/document/sheets/build-workbook.ts';
import { buildContext } from '../../../src/document/build-context.ts';
import { buildSheets } from '../../../src/document/template/sheets.ts';
import { editionOf, printsOf } from '../../../src/document/template/template.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import type { Template } from '../../../src/model/method/template.ts';
import type { RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../../src/model/records/index.ts';
import { elementOf, fieldsOf, unwrap, type FieldOfSchema } from '../../../src/model/schema-walk.ts';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts';
import { exampleProject } from '../../../src/rules/examples/example-project.ts';
import stringWidth from 'string-width';
import { z } from 'zod';
import { fillRecord } from '../../fixtures/filled-record.ts';

const { method } = loadMethod('content/method');
const project = exampleProject({});
const date = '2026-11-25';
const languages: DocumentLanguage[] = ['zh', 'en', 'zh+en'];
const cases = method.templates
  .filter(({ sheet }) => sheet)
  .flatMap((template) => languages.map((language) => ({ id: template.id, template, language })));

const kindOf = ({ recordKind }: Template): RecordKind => recordKinds[recordKind as RecordKindId];

/** Another library than the one that writes the file, and than the one that the importer reads with. */
async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

const visible = (workbook: Workbook) =>
  workbook.worksheets.filter(({ state }) => state !== 'hidden');

function rowTexts(sheet: Worksheet, row: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) =>
    textOf(sheet.getCell(row, index + 1)),
  );
}

function textOf({ value }: Cell): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The fields that a sheet holds, with their groups' and lists' own; signatures aside. */
function leaves(fields: readonly FieldOfSchema[]): FieldOfSchema[] {
  return fields
    .filter(({ key }) => key !== 'signatures')
    .flatMap((field) => {
      const inner = fieldsOf(elementOf(field.schema) ?? field.schema);
      return inner.length > 0 ? leaves(inner) : [field];
    });
}

describe.each(cases)('$id, $language', ({ template, language }) => {
  const kind = kindOf(template);
  const prints = printsOf(template);
  const fields = fieldsOf(kind.schema).filter(({ key }) => prints(key));
  const { data, expected } = fillRecord(kind.schema);
  let blank: Workbook;
  let filled: Workbook;

  beforeAll(async () => {
    const input = { template, method, language, project: undefined, date };
    blank = await opened(await renderXlsx(buildSheets(input)));
    const entries = [{ kind: kind.id, id: '001', data, prose: {}, seals: {} }] as never;
    const context = buildContext(language, method, project);
    const workbook = buildWorkbook(
      { title: 'T', author: 'A', date, kind, entries, prints },
      context,
    );
    filled = await opened(await renderXlsx(workbook));
  });

  test('every field has its label at the head of a column', () => {
    const heads = visible(blank).flatMap((sheet) => rowTexts(sheet, 1));
    const isPublic = editionOf(template, method) === 'customer';
    const [internal, shown] = [true, false].map((is) =>
      leaves(fields).filter(({ meta }) => (isPublic && meta.nature === 'internal') === is),
    );
    const paths = visible(blank).flatMap((sheet) =>
      rowTexts(sheet, 2).flatMap((one) => one.split('.')),
    );
    expect(internal?.filter(({ key }) => paths.includes(key))).toEqual([]);
    const missing = shown?.filter(({ meta, key }) => {
      const labels = meta.labels ?? { zh: key, en: key };
      const label = language === 'zh+en' ? `${labels.zh} ${labels.en}` : labels[language];
      const both = [labels.zh, labels.en];
      return !heads.some((head) =>
        language === 'zh+en' ? both.every((one) => head.includes(one)) : head.endsWith(label),
      );
    });
    expect(missing?.map(({ key }) => key)).toEqual([]);
  });

  test('every value stands in a cell', () => {
    const cells = new Set(
      visible(filled).flatMap((sheet) =>
        Array.from({ length: sheet.rowCount }, (_, row) => rowTexts(sheet, row + 1)).flat(),
      ),
    );
    const values = [...expected].filter(([path, value]) => {
      const top = path.split('.')[1] ?? '';
      if (path.includes('.signatures.') || !prints(top)) return false;
      return /^(?:value-|20\d\d-|1\d\d\d$)/.test(value);
    });
    expect(values.length).toBeGreaterThan(0);
    const shown = [...cells].join('\n');
    expect(values.filter(([, value]) => !shown.includes(value))).toEqual([]);
  });

  test('choices are lists, days are days, and text stays text, in empty cells too', () => {
    for (const sheet of visible(blank)) {
      const paths = rowTexts(sheet, 2);
      for (const [index, path] of paths.entries()) {
        const cell = sheet.getCell(400, index + 1);
        const field = fieldAt(kind, sheetLists(kind, paths), path);
        const inner = field && unwrap(field.schema);
        if (inner instanceof z.ZodISODate) {
          expect([cell.numFmt, cell.dataValidation?.type], path).toEqual(['yyyy-mm-dd', 'date']);
        } else if (field?.meta.values) {
          const rule = cell.dataValidation as { type: string; formulae: string[] };
          expect(rule.type, path).toBe('list');
          expect(listed(blank, rule.formulae[0] ?? ''), path).toHaveLength(
            Object.keys(field.meta.values).length,
          );
        } else if (!(inner instanceof z.ZodNumber) && !path.startsWith('#parent')) {
          expect(cell.numFmt, path).toBe('@');
        }
      }
    }
  });

  test('days begin where text does, and numbers keep clear of it, in empty cells too', () => {
    const sides = visible(blank).flatMap((sheet) => {
      const paths = rowTexts(sheet, 2);
      return paths.flatMap((path, index) => {
        const field = fieldAt(kind, sheetLists(kind, paths), path);
        const inner = field && unwrap(field.schema);
        const side = inner instanceof z.ZodISODate ? 'left' : 'right';
        if (side === 'right' && !(inner instanceof z.ZodNumber)) return [];
        return [3, 400].map((row) => ({ path, side, is: sheet.getCell(row, index + 1).alignment }));
      });
    });
    for (const sheet of visible(filled)) {
      const days = rowTexts(sheet, 3).flatMap((text, index) =>
        /^20\d\d-\d\d-\d\d$/.test(text) ? [sheet.getCell(3, index + 1)] : [],
      );
      sides.push(...days.map(({ alignment: is }) => ({ path: 'filled', side: 'left', is })));
    }
    const wrong = sides.filter(
      ({ side, is }) => is?.horizontal !== side || (side === 'right' && is.indent !== 1),
    );
    expect(wrong).toEqual([]);
  });

  test('heads break between words, and short ones stay on one line', () => {
    const bold = 1.15;
    const narrow = [blank, filled].flatMap((workbook) =>
      visible(workbook).flatMap((sheet) =>
        rowTexts(sheet, 1).flatMap((head, index) => {
          const words = head.split(' ').map((word) => stringWidth(word));
          const width = sheet.getColumn(index + 1).width ?? 0;
          return Math.min(26, Math.max(...words)) * bold > width ? [{ head, width }] : [];
        }),
      ),
    );
    expect(narrow).toEqual([]);
  });

  test('a blank one has ruled rows to write in, a filled one none', () => {
    const ruledRows = (sheet: Worksheet, count: number) =>
      Array.from({ length: 15 }, (_, index) => sheet.getRow(index + 3)).filter(
        ({ height = 0, number }) =>
          height > 20 &&
          Array.from({ length: count }, (_, column) => sheet.getCell(number, column + 1)).every(
            ({ border, value }) => border?.bottom?.style === 'thin' && value === null,
          ),
      ).length;
    const rows = (workbook: Workbook) =>
      visible(workbook).map((sheet) => ruledRows(sheet, rowTexts(sheet, 1).length));
    const [own, ...lists] = rows(blank);
    // Of what a project has once, the own fields take a row.
    expect([1, 15]).toContain(own);
    expect(lists.filter((count) => count !== 15)).toEqual([]);
    expect(rows(filled).filter((count) => count > 0)).toEqual([]);
  });

  test('heads stay in sight, and a printed sheet has them on every page', () => {
    for (const sheet of visible(filled)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
      expect(sheet.getRow(2).hidden).toBe(true);
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToHeight: 0,
        printTitlesRow: '1:1',
      });
      expect(sheet.pageSetup.fitToWidth).toBeGreaterThan(0);
      expect(sheet.headerFooter.oddFooter).toMatch(/&P.*&N/);
    }
  });
});

/** Which lists lead to a sheet's rows, found by its hidden row of paths. */
function sheetLists(kind: RecordKind, paths: readonly string[]): FieldOfSchema[] {
  const own = paths.filter((path) => !path.startsWith('#') && !path.startsWith('@'));
  const all = (fields: readonly FieldOfSchema[]): FieldOfSchema[][] => [
    [...fields],
    ...fields.flatMap(({ key, schema }) => {
      const element = elementOf(schema);
      return element && key !== 'signatures' && fieldsOf(element).length > 0
        ? all(fieldsOf(element))
        : [];
    }),
  ];
  const holds = (fields: readonly FieldOfSchema[]) =>
    own.every((path) => fields.some(({ key }) => key === path.split('.')[0]));
  return all(fieldsOf(kind.schema)).find(holds) ?? [];
}

function fieldAt(
  kind: RecordKind,
  fields: readonly FieldOfSchema[],
  path: string,
): FieldOfSchema | undefined {
  const [first = '', ...rest] = path.split('.');
  const found = fields.find(({ key }) => key === first);
  if (!found || rest.length === 0) return found && elementOf(found.schema) ? undefined : found;
  return fieldAt(kind, fieldsOf(found.schema), rest.join('.'));
}

/** The values of a list that a rule points to. */
function listed(workbook: Workbook, formula: string): string[] {
  const [, name = '', column = '', last = ''] =
    /^(\w+)!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(formula) ?? [];
  const sheet = workbook.getWorksheet(name);
  return Array.from({ length: Number(last) }, (_, row) => {
    const cell = sheet?.getCell(`${column}${String(row + 1)}`);
    return cell ? textOf(cell) : '';
  }).filter(Boolean);
}

test('a row is as high as its longest text, up to what a spreadsheet allows', async () => {
  const template = method.templates.find(({ id }) => id === 'reassignment-sheet');
  if (!template) throw new Error('No such template');
  const kind = kindOf(template);
  const rows = [1, 300, 10_000].map((length) => ({ member: 'm', to: '工'.repeat(length) }));
  const entries = [
    { kind: kind.id, id: 'r', data: { reassignments: rows }, prose: {}, seals: {} },
  ] as never;
  const context = buildContext('zh', method, project);
  const workbook = buildWorkbook({ title: 'T', author: 'A', date, kind, entries }, context);
  const [sheet] = (await opened(await renderXlsx(workbook))).worksheets;
  const heights = [3, 4, 5].map((row) => sheet?.getRow(row).height ?? 0);
  expect(heights[0]).toBe(17);
  expect(heights[1]).toBeGreaterThan(14 * 17);
  expect(heights[2]).toBe(409);
  const latin = buildWorkbook(
    {
      title: 'T',
      author: 'A',
      date,
      kind,
      entries: [
        { kind: kind.id, id: 'r', data: { reassignments: [{ to: 'w' }] }, prose: {}, seals: {} },
      ] as never,
    },
    context,
  );
  const [low] = (await opened(await renderXlsx(latin))).worksheets;
  expect(low?.getRow(3).height).toBe(15);
  expect(sheet?.getCell('C5').value).toHaveLength(10_000);
});

test('a column is as wide as what stands in it', async () => {
  const template = method.templates.find(({ id }) => id === 'issue-tracking-record-form');
  if (!template) throw new Error('No such template');
  const kind = kindOf(template);
  const widths = async (title: string, cause?: string) => {
    const data = { title, reportedAt: '14:30', ...(cause === undefined ? {} : { cause }) };
    const entries = [{ kind: kind.id, id: '001', data, prose: {}, seals: {} }] as never;
    const context = buildContext('en', method, project);
    const workbook = buildWorkbook({ title: 'T', author: 'A', date, kind, entries }, context);
    const [sheet] = (await opened(await renderXlsx(workbook))).worksheets;
    const paths = sheet ? rowTexts(sheet, 2) : [];
    const at = (path: string) => sheet?.getColumn(paths.indexOf(path) + 1).width ?? 0;
    return { title: at('title'), time: at('reportedAt'), cause: at('cause') };
  };
  const short = await widths('Slow');
  const long = await widths('Scanners lose the line when they switch over', 'x'.repeat(500));
  expect(short.time).toBeLessThan(16);
  expect(long.title).toBeGreaterThan(short.title + 20);
  expect(long.cause).toBeGreaterThan(short.cause + 20);
  expect(long.cause).toBeLessThan(60);
});
