import { describe, expect, test } from 'vitest';
import { plainLabel } from '../../../src/document/label.ts';
import type { Block } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { PdfError, renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { documentTexts } from '../../fixtures/document-texts.ts';
import { everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';
import { fontNames, readPdf, tagsOf, xmp } from './pdf-reading.ts';

const inChinese = (document: Document): Document => ({
  ...document,
  language: 'zh',
  words: {
    contents: '目录',
    pageOfTotal: '第 {page} 页，共 {total} 页',
    onPage: '，第 {page} 页',
    continued: '续',
  },
});
const withBlocks = (...blocks: unknown[]): Document => ({
  ...everyBlockForm,
  blocks: blocks as Block[],
});
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const text = (value: string) => ({ type: 'text', value });

const variants: [string, Document][] = [
  ['dossier, English', everyBlock],
  ['dossier, Chinese', inChinese(everyBlock)],
  ['form, English', everyBlockForm],
  ['form, Chinese', inChinese(everyBlockForm)],
];

describe.each(variants)('%s', (_name, document) => {
  test.each(['a-3a', 'ua-1'] as const)('prints every text under %s', async (standard) => {
    const printed = bare((await pdfPages(renderPdf(document, { standard }))).join('\n'));
    const expected = documentTexts(document).flatMap((one) => one.split('\n'));
    expect(expected.length).toBeGreaterThan(200);
    expect(expected.filter((one) => !printed.includes(bare(one)))).toEqual([]);
  });

  test('numbers its pages, the cover aside', async () => {
    const pages = await pdfPages(renderPdf(document));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      const { pageOfTotal } = document.words;
      const footer = plainLabel(pageOfTotal)
        .replace('{page}', String(index + 1))
        .replace('{total}', String(pages.length));
      const isCover = document.cover !== undefined && index === 0;
      expect(bare(page).includes(bare(footer))).toBe(!isCover);
    }
  });

  test('gives the same bytes twice', () => {
    expect(Buffer.compare(renderPdf(document), renderPdf(document))).toBe(0);
  });
});

test('a dossier is PDF/A-3a, a form PDF/UA-1', () => {
  const dossier = xmp(renderPdf(everyBlock));
  expect(dossier).toContain('<pdfaid:part>3</pdfaid:part>');
  expect(dossier).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(dossier).not.toContain('pdfuaid');
  const form = xmp(renderPdf(everyBlockForm));
  expect(form).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(form).not.toContain('pdfaid:conformance');
});

test('each prints under the other standard, where nothing is attached', async () => {
  const dossier = renderPdf(everyBlock, { standard: 'ua-1' });
  expect(xmp(dossier)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect((await readPdf(dossier)).attachments).toEqual({});
  const form = renderPdf(everyBlockForm, { standard: 'a-3a' });
  expect(xmp(form)).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
});

test('an empty document prints under both standards', () => {
  for (const standard of ['a-3a', 'ua-1'] as const) {
    expect(renderPdf(withBlocks(), { standard }).length).toBeGreaterThan(1000);
    const dossier = { ...everyBlock, control: [], blocks: [] };
    expect(renderPdf(dossier, { standard }).length).toBeGreaterThan(1000);
  }
});

test('a dossier carries its records', async () => {
  const { attachments } = await readPdf(renderPdf(everyBlock));
  expect(attachments).toEqual({
    'records.json': {
      content: '{"project":"lantern-valve"}',
      description: 'The records that this dossier prints',
    },
  });
});

test('metadata are those of the document, its day the time of creation', async () => {
  const { info } = await readPdf(renderPdf(everyBlock));
  expect(info).toMatchObject({
    Title: everyBlock.title,
    Author: everyBlock.author,
    Language: 'en',
    CreationDate: 'D:20260512000000Z',
    ModDate: 'D:20260512000000Z',
  });
  expect(info['Keywords']).toContain('DTF_ERP26_7');
  const chinese = await readPdf(renderPdf(inChinese(everyBlock)));
  expect(chinese.info['Language']).toBe('zh-CN');
});

test('headings become bookmarks, at their pages', async () => {
  const { outline } = await readPdf(renderPdf(everyBlock));
  expect(outline).toEqual([
    { title: 'Document control 文档控制', page: 2, entries: [] },
    { title: 'Contents 目录', page: 3, entries: [] },
    {
      title: '7.1 Support after go-live 上线后的支持',
      page: 4,
      entries: [
        {
          title: 'Lists 列表',
          page: 4,
          entries: [
            {
              title: 'Table 表格',
              page: 4,
              entries: [{ title: 'End 结束', page: 7, entries: [] }],
            },
          ],
        },
      ],
    },
  ]);
});

test('contents list the sections with their pages, linked', async () => {
  const bytes = renderPdf(everyBlock);
  const { links, pieces } = await readPdf(bytes);
  const [, , contents = ''] = await pdfPages(bytes);
  expect(contents).toMatch(
    /Document control 文档控制\s*2\s*7\.1 ?Support after go-live 上线后的支持\s*4\s*Lists 列表\s*4/,
  );
  expect(contents).not.toContain('Table 表格');
  expect(links.filter(({ page }) => page === 3).map(({ target }) => target)).toEqual([2, 4, 4]);
  const numbers = pieces.filter((piece) => piece.page === 3 && piece.text === '4');
  expect(new Set(numbers.map((piece) => Math.round(piece.x + piece.width)))).toHaveLength(1);
});

test('a reference to a section names the page on which it stands, and leads there', async () => {
  const to = (id: string, label: string) => ({ type: 'pageReference', id, text: label });
  const heading = (id: string) => ({ type: 'heading', level: 1, id, number: '', text: id });
  const bytes = renderPdf(
    withBlocks(
      heading('near'),
      paragraph(to('far', '5.2 Far'), text('; '), to('near', '5.1 Near'), to('gone', '; 5.3 Gone')),
      { type: 'pageBreak' },
      { type: 'pageBreak' },
      paragraph(text('between')),
      { type: 'pageBreak' },
      heading('far'),
    ),
  );
  const [first = ''] = await pdfPages(bytes);
  expect(bare(first)).toContain(bare('5.2 Far, page 3; 5.1 Near, page 1; 5.3 Gone'));
  const { links } = await readPdf(bytes);
  expect(links.map(({ target }) => target)).toEqual([3, 1]);
});

test('text in a picture is drawn with the document’s fonts and can be found', async () => {
  const bytes = renderPdf(everyBlockForm);
  expect(bare((await pdfPages(bytes)).join(''))).toContain('Inside图中');
  expect(fontNames(bytes).filter((name) => !name.includes('NotoSans'))).toEqual([]);
});

test('links lead outside or to a heading; what leads nowhere is plain text', async () => {
  const link = (href: string) => ({ type: 'link', href, children: [text(`to ${href}`)] });
  const bytes = renderPdf(
    withBlocks(
      { type: 'heading', level: 1, id: 'here', number: '', text: 'Here' },
      paragraph(link('https://example.com/报告?a=1&b=2'), link('#here'), link('#gone')),
      paragraph(link('javascript:alert(1)'), link('../up.html'), link('')),
    ),
  );
  const { links } = await readPdf(bytes);
  expect(links.map(({ target }) => target)).toEqual([
    'https://example.com/%E6%8A%A5%E5%91%8A?a=1&b=2',
    1,
  ]);
  expect((await pdfPages(bytes)).join('')).toContain('to javascript:alert(1)');
});

test('text is never read as markup or code', async () => {
  const raw =
    '#panic("no") $x^2$ *a* _b_ @c <d> [e] \\ ~ ` = // /* #{1+1} https://e.org "q" --- ...';
  const bytes = renderPdf({
    ...withBlocks(
      { type: 'heading', level: 1, id: '', number: '', text: raw },
      paragraph(text(raw), { type: 'token', value: raw }, { type: 'code', value: raw }),
      { type: 'code', value: raw },
      { type: 'fields', columns: 2, rows: [{ label: raw, value: [paragraph(text(raw))] }] },
    ),
    title: raw,
  });
  const printed = bare((await pdfPages(bytes)).join(''));
  expect(printed.split(bare(raw))).toHaveLength(8);
});

test('the mark is drawn on every page, and is no text', async () => {
  const { mark, ...cover } = everyBlock.cover ?? {
    title: '',
    subtitle: '',
    lines: [],
    edition: '',
  };
  expect(mark).toBe('DRAFT');
  const plain = renderPdf({ ...everyBlock, cover });
  const { shapes } = await readPdf(plain);
  // A path for each letter, and the frame of the picture.
  for (const word of ['DRAFT', '草稿']) {
    const marked = renderPdf({ ...everyBlock, cover: { ...cover, mark: word } });
    expect((await readPdf(marked)).shapes).toEqual(shapes.map((count) => count + word.length + 1));
    expect(await pdfPages(marked)).toEqual(await pdfPages(plain));
    expect(fontNames(marked)).toEqual(fontNames(plain));
  }
});

test('tags say what a reader of the page sees', async () => {
  const { tags } = await readPdf(renderPdf(everyBlockForm));
  const figures = tagsOf(tags, 'Figure').map(({ alt }) => alt);
  expect(figures).toEqual(['checked', 'not checked', 'A blue box']);
  expect(tagsOf(tags, 'TH').length).toBeGreaterThanOrEqual(3);
  expect(tagsOf(tags, 'TR').length).toBeGreaterThanOrEqual(61);
  expect(tagsOf(tags, 'L').length).toBeGreaterThanOrEqual(2);
  expect(tagsOf(tags, 'BlockQuote')).toHaveLength(1);
  expect(tagsOf(tags, 'P').filter(({ lang }) => lang === 'zh-CN')).toHaveLength(1);
  const chinese = await readPdf(renderPdf(inChinese(everyBlockForm)));
  expect(tagsOf(chinese.tags, 'Figure').map(({ alt }) => alt)).toEqual([
    '已勾选',
    '未勾选',
    'A blue box',
  ]);
});

describe('what cannot be printed', () => {
  const failure = (document: Document): PdfError => {
    try {
      renderPdf(document);
    } catch (error) {
      if (error instanceof PdfError) return error;
      throw error;
    }
    throw new Error('It printed.');
  };

  test('is a block that the layout does not know', () => {
    const { message } = failure(withBlocks({ type: 'hologram' }));
    expect(message).toContain('No layout for the block “hologram”');
  });

  test('is a block inside another one that the layout does not know', () => {
    const { message } = failure(withBlocks({ type: 'quote', children: [{ type: 'hologram' }] }));
    expect(message).toContain('No layout for the block “hologram”');
  });

  test('is running text that the layout does not know', () => {
    const { message } = failure(withBlocks(paragraph({ type: 'rune', value: 'x' })));
    expect(message).toContain('No layout for the inline “rune”');
  });

  test('is a broken picture, reported with its place', () => {
    const { diagnostics, message } = failure(withBlocks({ type: 'figure', svg: '<svg>', alt: '' }));
    expect(diagnostics[0]).toMatchObject({ severity: 'error', place: { path: 'figure.typ' } });
    expect(message).toMatch(
      /^No PDF of “Closeout dossier 结项档案”\.\nfigure\.typ:\d+:\d+: error: /,
    );
  });

  test('is a picture without words under PDF/UA', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(failure(withBlocks({ type: 'figure', svg })).message).toContain('alt');
  });

  test('leaves the compiler fit for the next document', () => {
    failure(withBlocks({ type: 'hologram' }));
    expect(renderPdf(everyBlockForm).length).toBeGreaterThan(1000);
  });
});
