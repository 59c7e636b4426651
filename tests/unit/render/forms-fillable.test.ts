import {
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRadioGroup,
  PDFTextField,
  decodePDFRawStream,
  type PDFRawStream,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FormField } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import type { DocumentLanguage } from '../../../src/document/language.ts';
import { buildTemplate } from '../../../src/document/template/template.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';

const { method } = loadMethod('content/method');
const languages: DocumentLanguage[] = ['zh', 'en', 'zh+en'];
const cases = method.templates.flatMap((template) =>
  languages.map((language) => ({ id: template.id, template, language })),
);

/** What a reader is told of a field's place on a page. */
interface Place {
  fieldName: string;
  fieldType: 'Tx' | 'Btn';
  fieldValue: string;
  alternativeText: string;
  buttonValue?: string;
  required: boolean;
  multiLine?: boolean;
  rect: number[];
}

interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
}

/** A PDF as another library than the one that wrote its fields reads it. */
async function read(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const places: Place[] = [];
  const reached: { ids: string[]; tagged: string[]; alone: boolean }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const annotations = (await page.getAnnotations()) as (Place & { id: string })[];
    places.push(...annotations.filter(({ fieldName }) => fieldName));
    const forms = formsIn(await page.getStructTree());
    reached.push({
      ids: annotations.map(({ id }) => id),
      tagged: forms.flatMap(({ children }) => (children ?? []).map(({ id = '' }) => idOf(id))),
      alone: forms.every(({ children }) => children?.length === 1),
    });
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title: string } };
  await task.destroy();
  return { places, reached, title: info.Title };
}

const idOf = (id: string) => id.replace('pdfjs_internal_id_', '');

function formsIn(node: StructureNode | null): StructureNode[] {
  if (!node) return [];
  const inner = (node.children ?? []).flatMap(formsIn);
  return node.role === 'Form' ? [node, ...inner] : inner;
}

/** The places to write and to tick that a document has. */
function fieldsIn(document: Document) {
  const texts = new Set<string>();
  const choices = new Map<string, Set<string>>();
  const boxes = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as { type?: string; role?: unknown; field?: FormField };
      if (node.field) {
        const { name, choice } = node.field;
        const path = name.replaceAll('.', '/');
        if (node.type === 'check' && choice) {
          const of = choice.name.replaceAll('.', '/');
          choices.set(of, (choices.get(of) ?? new Set()).add(choice.value));
        } else if (node.type === 'check') boxes.add(path);
        else if (node.role !== undefined) texts.add(`${path}/name`).add(`${path}/date`);
        else texts.add(path);
      }
      for (const [key, inner] of Object.entries(node)) if (key !== 'field') visit(inner);
    }
  };
  visit(document.blocks);
  return { texts, choices, boxes };
}

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

describe.each(cases)('$id, $language, to fill in on a screen', ({ template, language }) => {
  const document = buildTemplate({ template, method, language, date: '2026-11-25' });
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await renderDocument(document, 'fillable');
  });

  test('every place to write or tick is a field, in the order of reading, with its name', async () => {
    const { places, reached } = await read(bytes);
    const { texts, choices, boxes } = fieldsIn(document);
    const named = (test: (place: Place) => boolean) =>
      sorted(places.filter(test).map(({ fieldName }) => fieldName));
    expect(named(({ fieldType }) => fieldType === 'Tx')).toEqual(sorted(texts));
    expect(named(({ fieldType }) => fieldType === 'Btn')).toEqual(
      sorted([...choices.keys(), ...boxes]),
    );
    for (const [name, values] of choices) {
      const offered = places.filter(({ fieldName }) => fieldName === name);
      expect(sorted(offered.map(({ buttonValue = '' }) => buttonValue)), name).toEqual(
        sorted(values),
      );
    }
    // What PDF/UA-1 asks of forms (ISO 14289-1, 7.18): a name for each, and a Form element around it,
    // where the field stands in the text; the tab key goes by the structure.
    expect(places.filter(({ alternativeText }) => !alternativeText)).toEqual([]);
    for (const { ids, tagged, alone } of reached) {
      expect(alone).toBe(true);
      expect(tagged).toEqual(ids);
    }
    const pdf = await PDFDocument.load(bytes);
    const tabs = pdf.getPages().map(({ node }) => String(node.get(PDFName.of('Tabs'))));
    expect(new Set(tabs)).toEqual(new Set(['/S']));
    // The same page as on paper.
    expect(bare((await pdfPages(bytes)).join('\f'))).toBe(
      bare((await pdfPages(await renderDocument(document, 'pdf'))).join('\f')),
    );
    const small = places.filter(
      ({ rect: [left = 0, bottom = 0, right = 0, top = 0] }) =>
        Math.min(right - left, top - bottom) < 5,
    );
    expect(small.map(({ fieldName }) => fieldName)).toEqual([]);
  });

  test('takes Chinese and a choice, and gives them back', async () => {
    const pdf = await PDFDocument.load(bytes);
    const expected = new Map<string, string>();
    for (const field of pdf.getForm().getFields()) {
      const name = field.getName();
      if (field instanceof PDFTextField) {
        const value = field.isMultiline() ? '凭证号跳号。\n金额 ¥1,000 对不上' : '岑霁 Cen Ji';
        field.setText(value);
        expected.set(name, value);
      } else if (field instanceof PDFRadioGroup) {
        const value = field.getOptions().at(-1) ?? '';
        field.select(value);
        expected.set(name, value);
      } else if (field instanceof PDFCheckBox) {
        field.check();
        expected.set(name, 'Yes');
      }
    }
    const { places } = await read(await pdf.save({ updateFieldAppearances: false }));
    expect(expected.size).toBeGreaterThan(0);
    const wrong = places.filter(
      ({ fieldName, fieldValue }) => bare(fieldValue) !== bare(expected.get(fieldName) ?? '?'),
    );
    expect(wrong.map(({ fieldName, fieldValue }) => [fieldName, fieldValue])).toEqual([]);
  });
});

test('fields that the record must have are required, on the screen and on paper', async () => {
  const template = method.templates.find(({ id }) => id === 'issue-tracking-record-form');
  if (!template) throw new Error('No such template');
  const document = buildTemplate({ template, method, language: 'zh', date: '2026-11-25' });
  const { places } = await read(await renderDocument(document, 'fillable'));
  const required = sorted(
    places.filter((place) => place.required).map(({ fieldName }) => fieldName),
  );
  expect(required).toContain('severity');
  expect(required).toContain('title');
  expect(required).not.toContain('cause');
  expect(required).not.toContain('log/0/on');
  expect(JSON.stringify(document.blocks)).toContain('标题 *');
  expect(JSON.stringify(document.blocks)).toContain('带 * 的为必填项');
});

test('carries the letters that one types in its language, and no more', async () => {
  const template = method.templates.find(({ id }) => id === 'reassignment-sheet');
  if (!template) throw new Error('No such template');
  const typed = async (language: DocumentLanguage) => {
    const document = buildTemplate({ template, method, language, date: '2026-11-25' });
    const bytes = await renderDocument(document, 'fillable');
    const pdf = await PDFDocument.load(bytes);
    const font = pdf.catalog
      .lookup(PDFName.of('AcroForm'), PDFDict)
      .lookup(PDFName.of('DR'), PDFDict)
      .lookup(PDFName.of('Font'), PDFDict)
      .lookup(PDFName.of('Noto'), PDFDict);
    const table = font.lookup(PDFName.of('ToUnicode')) as PDFRawStream;
    const letters = new TextDecoder().decode(decodePDFRawStream(table).decode()).toLowerCase();
    const has = (letter: string) =>
      letters.includes(`<${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`);
    return { size: bytes.length, has };
  };
  const [en, zh, both] = await Promise.all([typed('en'), typed('zh'), typed('zh+en')]);
  for (const one of [en, zh, both]) {
    for (const letter of 'Aé“') expect(one.has(letter), letter).toBe(true);
  }
  for (const letter of '林验，') {
    expect([en, zh, both].map(({ has }) => has(letter))).toEqual([false, true, true]);
  }
  expect(en.size).toBeLessThan(100_000);
  expect(both.size).toBeLessThan(900_000);
});
