import { posix } from 'node:path';
import {
  DOMParser,
  type Document as XmlDocument,
  type Element as XmlElement,
} from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Heading, Table } from '../../../src/document/block.ts';
import { contentsDepth } from '../../../src/document/contents-depth.ts';
import type { Document } from '../../../src/document/document.ts';
import { inShort, plainLabel } from '../../../src/document/label.ts';
import { documentLanguages } from '../../../src/document/language.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { bare } from '../../fixtures/pdf-text.ts';
import { dossierOf, sampleIds, sampleRecords } from '../../fixtures/sample-dossier.ts';

/** Both editions with CAPSTONE_ALL, as before a release; otherwise each sample in one of them. */
const dossiers = sampleIds.flatMap((id, index) =>
  (['internal', 'customer'] as const)
    .filter((_, at) => process.env['CAPSTONE_ALL'] ?? at === index % 2)
    .map((edition) => {
      const language = documentLanguages[index % documentLanguages.length] ?? 'zh';
      return { id, edition, language };
    }),
);

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe.each(dossiers)('the Word dossier of $id, $edition, $language', (choice) => {
  const { id, edition, language } = choice;
  const dossier: Document = dossierOf(sampleRecords(id), edition, language);
  const faults: string[] = [];
  const parts = new Map<string, XmlDocument>();
  let names: string[] = [];
  let file: Uint8Array;
  let html: string;

  const part = (name: string): XmlDocument => {
    const found = parts.get(name);
    if (!found) throw new Error(`There is no part ${name}.`);
    return found;
  };
  const body = () => part('word/document.xml');

  beforeAll(async () => {
    file = await renderDocx(dossier);
    const unpacked = unzipSync(file);
    names = Object.keys(unpacked);
    for (const [name, bytes] of Object.entries(unpacked)) {
      if (!/\.(?:xml|rels|svg)$/.test(name)) continue;
      const onError = (level: string, message: string) => {
        faults.push(`${name}: ${level}: ${message}`);
      };
      const xml = new DOMParser({ onError }).parseFromString(strFromU8(bytes), 'text/xml');
      parts.set(name, xml);
    }
    ({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(file) }));
  }, 120_000);

  test('is well-formed XML in every part, and each part has its type', () => {
    expect(faults).toEqual([]);
    const types = part('[Content_Types].xml');
    const valuesOf = (tag: string, key: string) =>
      elements(types, tag).map((one) => one.getAttribute(key) ?? '');
    const endings = new Set(valuesOf('Default', 'Extension'));
    const overrides = valuesOf('Override', 'PartName');
    expect(overrides.filter((name) => !names.includes(name.slice(1)))).toEqual([]);
    const untyped = names.filter(
      (name) =>
        name !== '[Content_Types].xml' &&
        !overrides.includes(`/${name}`) &&
        !endings.has(name.slice(name.lastIndexOf('.') + 1)),
    );
    expect(untyped).toEqual([]);
  });

  test('refers to parts that are there, by relationships that are there, and to every part', () => {
    const reached = new Set(['[Content_Types].xml']);
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      reached.add(name);
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      if (owner !== '') expect(names).toContain(owner);
      const all = elements(xml, 'Relationship');
      const ids = all.map((one) => one.getAttribute('Id') ?? '');
      expect(repeated(ids), name).toEqual([]);
      for (const one of all) {
        if (one.getAttribute('TargetMode') === 'External') continue;
        const target = posix.join(posix.dirname(owner), one.getAttribute('Target') ?? '');
        expect(names, `${name}: ${target}`).toContain(target);
        reached.add(target);
      }
    }
    for (const [name, xml] of parts) {
      if (name.endsWith('.rels')) continue;
      const used = everyElement(xml).flatMap((one) =>
        ['id', 'embed', 'link'].flatMap((key) => one.getAttributeNS(relationships, key) ?? []),
      );
      const list = parts.get(`${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`);
      const known = list ? elements(list, 'Relationship').map((one) => one.getAttribute('Id')) : [];
      expect(
        used.filter((one) => one !== '' && !known.includes(one)),
        name,
      ).toEqual([]);
    }
    expect(names.filter((name) => !reached.has(name))).toEqual([]);
  });

  test('names nothing twice, and what it names is there', () => {
    const values = (tag: string, key: string) =>
      elements(body(), tag).map((one) => one.getAttribute(key) ?? '');
    for (const [tag, key] of [
      ['w:bookmarkStart', 'w:id'],
      ['w:bookmarkStart', 'w:name'],
      ['wp:docPr', 'id'],
    ] as const) {
      expect(values(tag, key).length, tag).toBeGreaterThan(0);
      expect(repeated(values(tag, key)), `${tag} ${key}`).toEqual([]);
    }
    expect(values('w:bookmarkEnd', 'w:id').sort()).toEqual(
      values('w:bookmarkStart', 'w:id').sort(),
    );
    const bookmarks = values('w:bookmarkStart', 'w:name');
    const anchors = values('w:hyperlink', 'w:anchor').filter(Boolean);
    const pages = fieldsOf(body()).flatMap((code) => /^PAGEREF (\S+)/.exec(code)?.[1] ?? []);
    expect(anchors.length).toBeGreaterThan(10);
    expect([...anchors, ...pages].filter((name) => !bookmarks.includes(name))).toEqual([]);
    const defined = (kind: string) =>
      elements(part('word/styles.xml'), 'w:style')
        .filter((one) => one.getAttribute('w:type') === kind)
        .map((one) => one.getAttribute('w:styleId') ?? '');
    for (const [tag, kind] of [
      ['w:pStyle', 'paragraph'],
      ['w:rStyle', 'character'],
      ['w:tblStyle', 'table'],
    ] as const) {
      const known = defined(kind);
      expect(
        values(tag, 'w:val').filter((one) => !known.includes(one)),
        tag,
      ).toEqual([]);
    }
    const lists = elements(part('word/numbering.xml'), 'w:num').map((one) =>
      one.getAttribute('w:numId'),
    );
    expect(values('w:numId', 'w:val').filter((one) => !lists.includes(one))).toEqual([]);
  });

  test('has headings that another program reads as headings, in order and by level', () => {
    const expected = headingsOf(dossier).map(
      ({ level, number, text }) => `${String(level)} ${bare(number + plainLabel(text))}`,
    );
    const read = [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(
      ([, level = '', inside = '']) => `${level} ${bare(plain(inside))}`,
    );
    expect(read).toEqual(expected);
  });

  test('has a contents field with an entry for each heading that it lists', () => {
    const codes = fieldsOf(body());
    const depth = contentsDepth(dossier);
    expect(codes.filter((code) => code.startsWith('TOC'))).toEqual([
      expect.stringContaining(`\\o "1-${String(depth)}"`),
    ]);
    const balance = elements(body(), 'w:fldChar').map(
      (one) => ({ begin: 1, end: -1 })[one.getAttribute('w:fldCharType') ?? ''] ?? 0,
    );
    expect(balance.reduce((sum, one) => sum + one, 0)).toBe(0);
    const entries = elements(body(), 'w:p').filter((one) =>
      elements(one, 'w:pStyle').some((style) => /^TOC\d$/.test(style.getAttribute('w:val') ?? '')),
    );
    const listed = headingsOf(dossier).filter(({ level }) => level <= depth);
    expect(entries.map((one) => bare(textOf(one)))).toEqual(
      listed.map(({ number, text }) => bare(number + plainLabel(text))),
    );
  });

  test('repeats the head of every table, and splits no row', () => {
    const tables = tablesIn([...dossier.control, ...dossier.blocks]);
    const heads = [...html.matchAll(/<thead>(.*?)<\/thead>/g)].map(([, one = '']) =>
      bare(plain(one)),
    );
    expect(heads).toEqual(tables.map((one) => bare(headOf(one))));
    // A frame around a note is a table of one cell, and may be longer than a page.
    const rows = elements(body(), 'w:tr').filter((row) => elements(row, 'w:tc').length > 1);
    expect(rows.length).toBeGreaterThan(100);
    const split = rows.filter((row) => elements(row, 'w:cantSplit').length === 0);
    expect(split.map(textOf)).toEqual([]);
  });

  test('has number and title above, edition, code and page below, on all pages but the cover', () => {
    const [section] = elements(body(), 'w:sectPr');
    if (!section) throw new Error('The file has no section.');
    expect(elements(section, 'w:titlePg')).toHaveLength(1);
    const list = elements(part('word/_rels/document.xml.rels'), 'Relationship');
    const partFor = (tag: string, type: string) => {
      const reference = elements(section, tag).find((one) => one.getAttribute('w:type') === type);
      const relation = list.find(
        (one) => one.getAttribute('Id') === reference?.getAttributeNS(relationships, 'id'),
      );
      return part(`word/${relation?.getAttribute('Target') ?? ''}`);
    };
    const above = partFor('w:headerReference', 'default');
    const below = partFor('w:footerReference', 'default');
    expect(textOf(above)).toBe(dossier.number + dossier.title);
    expect(textOf(below)).toContain(inShort(dossier.cover?.edition ?? ''));
    expect(textOf(below)).toContain(dossier.code);
    expect(new Set(fieldsOf(below))).toEqual(new Set(['PAGE', 'NUMPAGES']));
    expect(textOf(partFor('w:headerReference', 'first'))).toBe('');
    expect(textOf(partFor('w:footerReference', 'first'))).toBe('');
    for (const type of ['default', 'first']) {
      const marks = elements(partFor('w:headerReference', type), 'v:textpath')
        .map((one) => one.getAttribute('string'))
        .filter(Boolean);
      expect(marks).toEqual(dossier.cover?.mark === undefined ? [] : [dossier.cover.mark]);
    }
  });

  test('is the same byte for byte when it is printed again', async () => {
    expect(Buffer.compare(await renderDocx(dossier), file)).toBe(0);
  });
});

function elements(of: XmlDocument | XmlElement, tag: string): XmlElement[] {
  return [...of.getElementsByTagName(tag)];
}

function everyElement(of: XmlDocument): XmlElement[] {
  return elements(of, '*');
}

function textOf(of: XmlDocument | XmlElement): string {
  return elements(of, 'w:t')
    .map((one) => one.textContent ?? '')
    .join('');
}

/** What the fields of a part do, for example `PAGEREF _Toc1 \h`. */
function fieldsOf(of: XmlDocument): string[] {
  return elements(of, 'w:instrText').map((one) => (one.textContent ?? '').trim());
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Text of markup as mammoth writes it. */
function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function headingsOf({ control, blocks }: Document): Heading[] {
  return [...control, ...blocks].filter((block): block is Heading => block.type === 'heading');
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block): Table[] => {
    if (block.type === 'table') return [block];
    if (block.type === 'list') return tablesIn(block.items.flat());
    if (block.type === 'fields') return tablesIn(block.rows.flatMap(({ value }) => value));
    return block.type === 'quote' || block.type === 'note' || block.type === 'prose'
      ? tablesIn(block.children)
      : [];
  });
}

function headOf({ head }: Table): string {
  return head
    .flat()
    .map((one) => {
      if (one.type === 'bilingual') return one.zh + one.en;
      return 'value' in one ? plainLabel(one.value) : '';
    })
    .join('');
}
