import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Block, Inline } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { cellPadding } from '../../../src/render/docx/context.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { textWidth } from '../../../src/render/docx/page.ts';
import { fontFiles } from '../../../src/render/measure/font-files.ts';
import { everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';
import { dossierOf, sampleRecords } from '../../fixtures/sample-dossier.ts';

type Parts = Record<string, string>;

const unpack = (file: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([name]) => !name.endsWith('.png'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const parts = async (document: Document) => unpack(await renderDocx(document));
const withBlocks = (...blocks: Block[]): Document => ({ ...everyBlockForm, blocks });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const text = (value: string): Inline => ({ type: 'text', value });

const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
const numbers = (xml: string, pattern: RegExp) => all(xml, pattern).map(Number);
const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);

/** The text of a part as a reader sees it, blanks aside. */
function textOf(xml: string): string {
  return squash(decode(all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join('')));
}

function decode(escaped: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return escaped.replaceAll(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}

function squash(value: string): string {
  return value.replaceAll(/\s/g, '');
}

/** Every string of a document that its pages must show. */
function printed(data: unknown, key = ''): string[] {
  const silent = ['type', 'id', 'href', 'svg', 'alt', 'tone', 'align', 'language', 'mark'];
  if (silent.includes(key)) return [];
  if (typeof data === 'string') return data.split('\n');
  if (Array.isArray(data)) return data.flatMap((item) => printed(item));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => printed(value, name));
}

const shown = ({ cover, control, blocks, words, number, title }: Document) =>
  printed({ cover, control, blocks, contents: words.contents, number, title });

let dossier: Parts;
let body: string;

beforeAll(async () => {
  dossier = await parts(everyBlock);
  body = dossier['word/document.xml'] ?? '';
});

afterEach(() => {
  vi.useRealTimers();
});

describe('content', () => {
  test('every text of the document is in the file', () => {
    const content = textOf(body);
    const texts = shown(everyBlock);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((one) => !content.includes(squash(one)))).toEqual([]);
  });

  test('the mark stands in the headers of every page', () => {
    const headers = Object.keys(dossier).filter((name) => /^word\/header\d\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(dossier[name]).toContain('string="DRAFT"');
  });

  test('a final document bears no mark', async () => {
    const { mark, ...cover } = everyBlock.cover ?? {
      title: '',
      subtitle: '',
      lines: [],
      edition: '',
    };
    const final = await parts({ ...everyBlock, cover });
    expect(mark).toBe('DRAFT');
    expect(Object.values(final).join('')).not.toContain('DRAFT');
  });

  test('a picture is drawn with our fonts: outlines, and dots where Word draws no SVG', async () => {
    const media = Object.entries(unzipSync(await renderDocx(everyBlock))).filter(([name]) =>
      name.startsWith('word/media/'),
    );
    const [png, svg] = [/png$/, /svg$/].map((kind) => media.find(([name]) => kind.test(name))?.[1]);
    expect(media).toHaveLength(2);
    const outlines = strFromU8(svg ?? new Uint8Array());
    expect(outlines).not.toContain('<text');
    expect(outlines.split('<path').length).toBeGreaterThan(2);
    // Width and height stand after a PNG's signature and the head of its first chunk.
    const size = Buffer.from(png ?? []).subarray(16, 24);
    expect([size.readUInt32BE(0), size.readUInt32BE(4)]).toEqual([300, 120]);
    expect(body).toContain('descr="A blue box"');
  });

  test('a picture wider than the page is made smaller, in proportion', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="500"></svg>';
    const file = await parts(withBlocks({ type: 'figure', svg, alt: 'Wide' }));
    const extent = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(file['word/document.xml'] ?? '');
    const [width = 0, height = 0] = (extent ?? []).slice(1).map((emu) => Number(emu) / 635);
    expect(width).toBeLessThanOrEqual(textWidth('a4'));
    expect(width / height).toBeCloseTo(4, 1);
  });

  test('a reference to a section links to it and asks Word for its page', async () => {
    const file = await parts(
      withBlocks(
        { type: 'heading', level: 1, id: 'far', number: '', text: 'Far' },
        paragraph({ type: 'pageReference', id: 'far', text: '5.2 Far' }),
        paragraph({ type: 'pageReference', id: 'gone', text: '5.3 Gone' }),
      ),
    );
    const xml = file['word/document.xml'] ?? '';
    expect(textOf(xml)).toContain('5.2Far,page…5.3Gone');
    expect(all(xml, /PAGEREF (\S+)/g)).toEqual(['h1_far']);
    expect(all(xml, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g)).toEqual(['h1_far']);
  });

  test('check boxes say whether they are ticked', () => {
    expect(textOf(body)).toContain('☑done☐open');
  });

  test('a list keeps its start and has a numbering of its own', async () => {
    const list = (start: number): Block => ({
      type: 'list',
      ordered: true,
      start,
      items: [[paragraph(text('a'))], [paragraph(text('b'))]],
    });
    const file = await parts(withBlocks(list(3), list(1)));
    const ids = all(file['word/document.xml'] ?? '', /<w:numId w:val="(\d+)"\/>/g);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toHaveLength(4);
    const definitions = (file['word/numbering.xml'] ?? '').split('<w:abstractNum ');
    const starts = definitions
      .filter((one) => one.includes('%1.'))
      .map((one) => /<w:start w:val="(\d+)"/.exec(one)?.[1]);
    expect(starts).toEqual(['3', '1']);
  });

  test('a blank field has as many lines of room as it asks for', async () => {
    const height = async (room: number) => {
      const row = { label: 'L', value: [], room };
      const file = await parts(withBlocks({ type: 'fields', columns: 1, rows: [row] }));
      return sum(numbers(file['word/document.xml'] ?? '', /<w:trHeight w:val="(\d+)"/g));
    };
    expect(await height(5)).toBe(5 * (await height(1)));
  });

  test('languages: Chinese in its font, with a hint where the run is Chinese', () => {
    const runs = all(body, /<w:r>((?:(?!<\/w:r>).)*中文正文(?:(?!<\/w:r>).)*)<\/w:r>/g);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toContain('w:eastAsia="Microsoft YaHei"');
    expect(runs[0]).toContain('w:hint="eastAsia"');
    expect(runs[0]).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    const english = all(body, /<w:r>((?:(?!<\/w:r>).)*Plain, (?:(?!<\/w:r>).)*)<\/w:r>/g);
    expect(english[0]).not.toContain('w:hint');
  });
});

/** Dates, and words of letters. */
const wholeWords = /\d{4}-\d\d-\d\d|\p{Script=Latin}+/gu;
/** Size of a cell's text in twentieths of a point. */
const cellText = 190;

describe('layout', () => {
  const tables = () => body.split('<w:tbl>').slice(1);

  test('heads repeat and rows stay whole', () => {
    const [long = ''] = tables().filter((one) => one.includes('R-060'));
    const rows = long.split('<w:tr>').slice(1);
    expect(rows).toHaveLength(61);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([rows[0]]);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  test('tables are fixed, and their columns add up to the width of the text', () => {
    expect(tables().length).toBeGreaterThan(6);
    for (const xml of tables()) {
      expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
      expect(sum(numbers(xml, /<w:gridCol w:w="(\d+)"\/>/g))).toBe(textWidth('a4'));
      for (const row of xml.split('</w:tbl>')[0]?.split('<w:tr>').slice(1) ?? []) {
        expect(sum(numbers(row, /<w:tcW w:type="dxa" w:w="(\d+)"\/>/g))).toBe(textWidth('a4'));
      }
    }
  });

  test.each(['zh', 'en', 'zh+en'] as const)(
    'columns keep dates and words of the issue register whole: %s',
    async (language) => {
      const dossier = dossierOf(sampleRecords('lantern-valve'), 'internal', language);
      const heading = dossier.blocks.findIndex((one) => 'id' in one && one.id === 'issue-register');
      const register = dossier.blocks[heading + 1];
      if (register?.type !== 'table') throw new Error('The dossier has no issue register.');
      const xml = (await parts(withBlocks(register)))['word/document.xml'] ?? '';
      const widths = numbers(xml, /<w:gridCol w:w="(\d+)"\/>/g);
      expect(sum(widths)).toBe(textWidth('a4'));
      const { regular } = fontFiles();
      const widthOf = (word: string) =>
        sum(Array.from(word, (letter) => regular.advance(letter.codePointAt(0) ?? 0))) * cellText;
      const broken = register.rows.flatMap((row) =>
        row.flatMap((cell, index) => {
          const room = (widths[index] ?? 0) - 2 * cellPadding;
          const words = printed(cell).flatMap((value) => value.match(wholeWords) ?? []);
          return words.filter((word) => widthOf(word) > room);
        }),
      );
      expect(printed(register.rows)).toContain('2026-03-03');
      expect(broken).toEqual([]);
    },
  );

  test('signatures stay on one page', () => {
    const [xml = ''] = tables().filter((one) => one.includes('Customer executive'));
    const rows = (xml.split('</w:tbl>')[0] ?? '').split('<w:tr>').slice(1);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    expect(rows.slice(0, -1).filter((row) => !row.includes('<w:keepNext/>'))).toEqual([]);
    expect(rows.at(-1)).not.toContain('<w:keepNext/>');
  });

  const keptParagraphs = (xml: string) =>
    [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)].map(([one]) => ({
      text: textOf(one),
      isKept: one.includes('<w:keepNext/>'),
    }));
  const signing: Block = {
    type: 'signatures',
    labels: { name: 'Name', signature: 'Ink', date: 'Day', seal: 'Seal' },
    slots: [{ role: 'Role', side: 'Side' }],
  };

  test('the last two items of a list go along with the signatures below it', async () => {
    const items = ['one', 'two', 'three', 'four'].map((word) => [paragraph(text(word))]);
    const list: Block = { type: 'list', ordered: false, start: 1, items };
    const prose: Block = { type: 'prose', language: 'en', children: [list] };
    const kept = async (...blocks: Block[]) =>
      keptParagraphs((await parts(withBlocks(...blocks)))['word/document.xml'] ?? '')
        .filter(({ text: word, isKept }) => isKept && /^(one|two|three|four)$/.test(word))
        .map(({ text: word }) => word);
    expect(await kept(prose, signing)).toEqual(['three', 'four']);
    expect(await kept(prose, paragraph(text('after')))).toEqual([]);
  });

  test('a hint goes along with what it explains, and one below a list with the signatures', async () => {
    const field = { name: 'sheets', label: 'Sheets' };
    const above: Block = { type: 'hint', children: [text('explains')] };
    const below: Block = {
      type: 'hint',
      children: [text('ends'), { type: 'blank', width: 'short', field }],
    };
    const kept = async (...blocks: Block[]) =>
      keptParagraphs((await parts(withBlocks(...blocks)))['word/document.xml'] ?? '').filter(
        ({ text: word, isKept }) => isKept && /^(explains|ends)/.test(word),
      ).length;
    expect(await kept(above, paragraph(text('x')))).toBe(1);
    expect(await kept(below, paragraph(text('x')))).toBe(0);
    expect(await kept(below, signing)).toBe(1);
  });

  test('a few fields go along with the signatures below them, many with their last row alone', async () => {
    const rows = (count: number, room: number) =>
      Array.from({ length: count }, (_, row) => ({ label: `L${String(row)}`, value: [], room }));
    const kept = async (count: number, room: number) =>
      keptParagraphs(
        (await parts(withBlocks({ type: 'fields', columns: 1, rows: rows(count, room) }, signing)))[
          'word/document.xml'
        ] ?? '',
      ).filter(({ text: word, isKept }) => isKept && /^L\d/.test(word)).length;
    expect(await kept(3, 1)).toBe(3);
    expect(await kept(3, 9)).toBe(1);
  });

  test('no blank line follows what ends a page, and next to none what ends the file', async () => {
    const blocks: Block[] = [
      signing,
      { type: 'pageBreak' },
      signing,
      paragraph(text('x')),
      signing,
    ];
    const xml = (await parts(withBlocks(...blocks)))['word/document.xml'] ?? '';
    const after = [...xml.matchAll(/<\/w:tbl><w:p><w:pPr>(.*?)<\/w:pPr>/g)].map(([, look]) => look);
    expect(after).toEqual([
      '<w:pStyle w:val="Gap"/><w:pageBreakBefore/>',
      '<w:pStyle w:val="Gap"/>',
      '<w:pStyle w:val="End"/>',
    ]);
    const style = /w:styleId="End">.*?<\/w:style>/.exec(dossier['word/styles.xml'] ?? '')?.[0];
    expect(style).toContain('<w:spacing w:after="0" w:before="0" w:line="20" w:lineRule="exact"/>');
    // A section of a dossier begins a page as well.
    expect(body).not.toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"\/><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/,
    );
  });

  test('a date begins a line where it would break over two', async () => {
    const cells = (label: string): Block => ({
      type: 'table',
      columns: [{ width: 2 }, { width: 5 }],
      head: [[text('A')], [text('B')]],
      rows: [[[text(label), { type: 'token', value: '2026-04-24' }], [text('b '.repeat(400))]]],
    });
    const broken = async (label: string) =>
      ((await parts(withBlocks(cells(label))))['word/document.xml'] ?? '').includes('<w:br/>');
    expect(await broken('Handed over on: ')).toBe(true);
    expect(await broken('移交客户的日期：')).toBe(true);
    expect(await broken('on ')).toBe(false);
  });

  test('a box to tick stays with its word, in tables and in fields', async () => {
    const box = (word: string): Inline[] => [
      { type: 'check', checked: false, field: { name: word, label: word } },
      text('\u00A0'),
      { type: 'token', value: word },
      text('  '),
    ];
    const boxes = ['已起草', '已通知', '已开会', '有条件通过', '已签署', '未通过'].flatMap(box);
    const blocks: Block[] = [
      {
        type: 'table',
        columns: [{ width: 2 }, { width: 5 }],
        head: [[text('A')], [text('B')]],
        rows: [[boxes, [text('b '.repeat(400))]]],
      },
      { type: 'fields', columns: 2, rows: [{ label: 'Status', value: [paragraph(...boxes)] }] },
    ];
    const xml = (await parts(withBlocks(...blocks)))['word/document.xml'] ?? '';
    const cells = [...xml.matchAll(/<w:tc>(?:(?!<\/w:tc>)[\s\S])*<\/w:tc>/g)]
      .map(([one]) => one.replaceAll('<w:br/>', '<w:t>|</w:t>'))
      .map((one) => one.replaceAll(/<w:sym [^>]*\/>/g, '<w:t>☐</w:t>'))
      .map(textOf)
      .filter((one) => one.includes('已起草'));
    expect(cells).toHaveLength(2);
    expect(cells[0]).toMatch(/\|/);
    for (const cell of cells) {
      for (const line of cell.split('|')) expect(line).toMatch(/^☐/);
    }
    const [narrow = ''] = cells;
    for (const line of narrow.split('|')) expect(line.length).toBeLessThan(11);
  });

  test('headings are Word’s own, each with a bookmark', () => {
    const styles = all(body, /<w:pStyle w:val="(Heading\d)"\/>/g);
    expect(styles).toEqual(['Heading1', 'Heading1', 'Heading2', 'Heading3', 'Heading4']);
    expect(all(body, /<w:bookmarkStart w:name="(h\d[^"]*)"/g)).toEqual([
      'h1_control',
      'h2_issues',
      'h3_lists',
      'h4_table',
      'h5_end',
    ]);
  });

  test('the contents list is a field that is filled in, and its links arrive', () => {
    const contents = /<w:sdt>.*<\/w:sdt>/s.exec(body)?.[0] ?? '';
    expect(contents).toContain('TOC');
    expect(contents).not.toContain('w:dirty="true"');
    for (const title of [
      'Document control 文档控制',
      '7.1 Support after go-live 上线后的支持',
      'Lists 列表',
    ]) {
      expect(textOf(contents)).toContain(squash(title));
    }
    const anchors = all(body, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g);
    const bookmarks = all(body, /<w:bookmarkStart w:name="([^"]+)"/g);
    expect(anchors).toHaveLength(4);
    expect(anchors.filter((one) => !bookmarks.includes(one))).toEqual([]);
  });

  test('pages bear number, title and page of total; the cover bears none', () => {
    expect(body).toContain('<w:titlePg/>');
    const reference = (kind: string, type: string) => {
      const id = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="([^"]+)"`).exec(body)?.[1];
      const target = new RegExp(`Id="${id ?? ''}"[^>]*Target="([^"]+)"`).exec(
        dossier['word/_rels/document.xml.rels'] ?? '',
      )?.[1];
      return dossier[`word/${target ?? ''}`] ?? '';
    };
    expect(textOf(reference('header', 'default'))).toBe(
      squash('DTF_ERP26_7Closeout dossier 结项档案'),
    );
    const footer = reference('footer', 'default');
    expect(all(footer, /<w:instrText[^>]*>(\w+)<\/w:instrText>/g)).toEqual(['PAGE', 'NUMPAGES']);
    expect(textOf(footer)).toContain('Pageof');
    expect(textOf(reference('header', 'first'))).toBe('');
    expect(textOf(reference('footer', 'first'))).toBe('');
  });

  test('a form has no cover and no contents list, and only its own page breaks', async () => {
    const form = (await parts(everyBlockForm))['word/document.xml'] ?? '';
    expect(form).not.toContain('TOC');
    expect(form).not.toContain('<w:titlePg/>');
    expect(
      all(form, /<w:pStyle w:val="(\w+)"\/>(?:<w:keepNext\/>)?<w:pageBreakBefore\/>/g),
    ).toEqual(['Gap']);
    expect(
      all(body, /<w:pStyle w:val="(\w+)"\/>(?:<w:keepNext\/>)?<w:pageBreakBefore\/>/g),
    ).toEqual(['Heading1', 'ContentsTitle', 'Heading1', 'Gap']);
  });
});

describe('file', () => {
  test('the same document gives the same bytes, whenever and after whatever it is rendered', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00Z') });
    const first = await renderDocx(everyBlock);
    await renderDocx(everyBlockForm);
    vi.setSystemTime(new Date('2027-06-01T23:59:59Z'));
    expect(Buffer.compare(await renderDocx(everyBlock), first)).toBe(0);
  });

  test('properties name title, author, language and the document’s day', () => {
    const core = dossier['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Closeout dossier 结项档案</dc:title>');
    expect(core).toContain('<dc:creator>Compass Software</dc:creator>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(all(core, /W3CDTF">([^<]+)</g)).toEqual([
      '2026-05-12T00:00:00Z',
      '2026-05-12T00:00:00Z',
    ]);
  });

  test('every part is well-formed XML, and the list of types comes first', async () => {
    const file = await renderDocx(everyBlock);
    expect(Object.keys(unzipSync(file))[0]).toBe('[Content_Types].xml');
    for (const [name, xml] of Object.entries(unpack(file))) expect(faults(xml), name).toEqual([]);
  });

  test('characters that XML forbids do not spoil the file', async () => {
    const bad = 'a\u0000b\u0008c\uFFFEd\uD800e]]>&<f';
    const file = await parts({
      ...withBlocks(paragraph(text(bad), { type: 'token', value: bad }), {
        type: 'heading',
        level: 1,
        id: 'x"<&',
        number: bad,
        text: bad,
      }),
      title: bad,
      author: bad,
    });
    for (const [name, xml] of Object.entries(file)) expect(faults(xml), name).toEqual([]);
    expect(textOf(file['word/document.xml'] ?? '')).toContain(
      'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe]]>&<f',
    );
  });

  test('links lead to listed schemes and to headings, and nowhere else', async () => {
    const link = (href: string): Inline => ({ type: 'link', href, children: [text(`to ${href}`)] });
    const file = await parts(
      withBlocks(
        { type: 'heading', level: 1, id: 'there', number: '', text: 'There' },
        paragraph(
          link('https://example.com/'),
          link('mailto:a@example.com'),
          link('#there'),
          link('#gone'),
        ),
        paragraph(link('javascript:alert(1)'), link('file:///etc/passwd'), link('../other')),
      ),
    );
    const targets = all(
      file['word/_rels/document.xml.rels'] ?? '',
      /Target="([^"]+)" TargetMode="External"/g,
    );
    expect(targets).toEqual(['https://example.com/', 'mailto:a@example.com']);
    const document = file['word/document.xml'] ?? '';
    expect(all(document, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g)).toEqual(['h1_there']);
    expect(textOf(document)).toContain('tojavascript:alert(1)');
  });

  test('a block or inline without a handler is an error that names it', async () => {
    const block = { type: 'hologram' } as unknown as Block;
    const inline = { type: 'sparkle' } as unknown as Inline;
    await expect(renderDocx(withBlocks(block))).rejects.toThrow('hologram');
    await expect(renderDocx(withBlocks(paragraph(inline)))).rejects.toThrow('sparkle');
  });
});

/** What is wrong with a text as XML: tags that do not match, stray marks, unknown prefixes. */
function faults(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const prefixes = new Set(['xml', 'xmlns', ...all(xml, /\sxmlns:([\w-]+)="/g)]);
  const source = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  for (const [piece] of source.matchAll(/<[^>]*>?|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(piece))
        found.push(`bare &: ${piece}`);
      if (piece.includes(']]>')) found.push(`]]> in text: ${piece}`);
      continue;
    }
    const tag = /^<(\/?)([\w.-]+(?::[\w.-]+)?)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>$/.exec(piece);
    if (!tag) {
      found.push(`no tag: ${piece}`);
      continue;
    }
    const [, end, name = '', attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/([\w.:-]+)="/g)].map(([, one = '']) => one);
    if (new Set(names).size !== names.length) found.push(`attribute twice: ${piece}`);
    for (const one of [name, ...names]) {
      const [prefix, local] = one.split(':');
      if (local && !prefixes.has(prefix ?? '')) found.push(`unknown prefix: ${one}`);
    }
    if (end && open.pop() !== name) found.push(`not open: ${piece}`);
    if (!end && !empty) open.push(name);
  }
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml))
    found.push('forbidden character');
  return [...found, ...open.map((name) => `left open: ${name}`)];
}

test('a blank form for Word has lines to write on that every program draws', async () => {
  const field = { name: 'project/code', label: '项目代码' };
  const blank = (width: 'short' | 'line') => ({ type: 'blank' as const, width, field });
  const sheet: Document = {
    ...everyBlockForm,
    blocks: [
      { type: 'paragraph', children: [blank('short'), { type: 'text', value: '_7_3_1' }] },
      {
        type: 'table',
        columns: [{ width: 1 }, { width: 9 }],
        head: [[{ type: 'text', value: 'A' }], [{ type: 'text', value: 'B' }]],
        rows: [[[blank('line')], [blank('line')]]],
      },
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: [[{ type: 'paragraph', children: [{ type: 'check', checked: false, field }] }]],
      },
    ],
  };
  const parts = unzipSync(await renderDocx(sheet));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const lines = [...xml.matchAll(/<w:t[^>]*>(_+)<\/w:t>/g)].map(([, line = '']) => line.length);
  const [first = 0, narrow = 0, wide = 0] = lines;
  expect(first).toBeGreaterThan(3);
  expect(narrow).toBeLessThan(wide);
  // Apart from the sign that follows in a document number.
  expect(xml).toMatch(/<\/w:sdt><w:r>(?:(?!<\/w:r>).)*\u00A0<\/w:t>/);
  // A line to write on is as high as handwriting; a box to tick is the only mark of its item.
  expect(xml).toContain('w:line="420"');
  const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array());
  expect(numbering).toContain('<w:numFmt w:val="none"/>');
});
