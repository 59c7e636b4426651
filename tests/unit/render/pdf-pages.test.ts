import { describe, expect, test } from 'vitest';
import { plainLabel } from '../../../src/document/label.ts';
import type { Block } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';
import { readPdf, type Piece } from './pdf-reading.ts';

const withBlocks = (...blocks: unknown[]): Document => ({
  ...everyBlockForm,
  blocks: blocks as Block[],
});
const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const heading = (value: string) => ({ type: 'heading', level: 2, id: '', number: '', text: value });
const filler = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph(text(`Line ${index}`)));
const signatures = everyBlock.blocks.find((block) => block.type === 'signatures');
const seal = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** A4 and its margins, in points. */
const page = { width: 595.3, left: 59.5, right: 535.8, bottom: 68, top: 765.4 };

const pageWith = (pages: readonly string[], value: string) =>
  pages.flatMap((one, index) => (bare(one).includes(bare(value)) ? [index] : []));

function pieceWith(pieces: readonly Piece[], value: string): Piece {
  const found = pieces.find((piece) => piece.text.includes(value));
  if (!found) throw new Error(`“${value}” is not printed.`);
  return found;
}

describe('a table over several pages', () => {
  const bytes = renderPdf(everyBlock);

  test('repeats its head, and says from the second page on that it continues', async () => {
    const pages = await pdfPages(bytes);
    const withRows = pageWith(pages, '第1行').concat(pageWith(pages, '第60行'));
    expect(new Set(withRows).size).toBeGreaterThan(1);
    expect(pageWith(pages, 'No. 序号Text 文字Hours 工时')).toEqual(pageWith(pages, 'R-0'));
    const [first, ...others] = pageWith(pages, 'R-0');
    expect(pageWith(pages, 'Sixty rows over several pages (continued)')).toEqual(others);
    expect(pageWith(pages, 'Sixty rows over several pages')[0]).toBe(first);
  });

  test('keeps every row on one page and in its columns', async () => {
    const { pieces } = await readPdf(bytes);
    for (let row = 1; row <= 60; row += 1) {
      const number = pieceWith(pieces, `R-${String(row).padStart(3, '0')}`);
      const line = pieces.filter((one) => one.page === number.page && one.y === number.y);
      const written = bare(line.map((piece) => piece.text).join(''));
      expect(written).toMatch(new RegExp(`^R-0*${row}Row${row}第${row}行,.*栏。${row - 1}$`));
      for (const [index, piece] of line.slice(1).entries()) {
        expect(piece.x).toBeGreaterThanOrEqual((line[index]?.x ?? 0) + (line[index]?.width ?? 0));
      }
    }
    const hours = pieces.filter((one) => one.page > 3 && one.x > 500 && /^\d+$/.test(one.text));
    expect(new Set(hours.map(({ x, width }) => Math.round(x + width)))).toHaveLength(1);
  });

  test('takes the heading above it as its name where it has no caption', async () => {
    const rows = Array.from({ length: 110 }, () => [[text('row')]]);
    const table = { type: 'table', columns: [{ width: 1 }], head: [[text('Head')]], rows };
    const pages = await pdfPages(renderPdf(withBlocks(heading('Shifts'), table)));
    expect(pages).toHaveLength(3);
    expect(pageWith(pages, 'Shifts (continued)')).toEqual([1, 2]);
  });
});

test('a row that a page can hold is moved whole, one that no page can hold is split', async () => {
  const words = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${index}号`).join('，');
  const rows = [
    ['甲', 700],
    ['乙', 100],
    ['丙', 100],
  ].map(([name, count]) => [[text(`row ${name}`)], [text(words(String(name), Number(count)))]]);
  const head = [[text('Name')], [text('Text')]];
  const table = { type: 'table', columns: [{ width: 1 }, { width: 1 }], head, rows };
  const pages = await pdfPages(renderPdf(withBlocks(...filler(12), table)));
  const all = bare(pages.join(''));
  for (const index of [0, 350, 699]) expect(all).toContain(`甲${index}号`);
  expect(new Set([...pageWith(pages, '甲0号'), ...pageWith(pages, '甲699号')]).size).toBe(2);
  for (const name of ['乙', '丙']) {
    expect(pageWith(pages, `${name}0号`)).toEqual(pageWith(pages, `${name}99号`));
  }
});

test.each(Array.from({ length: 14 }, (_, index) => 24 + index))(
  'a heading stays with its table after %i lines',
  async (count) => {
    const table = {
      type: 'table',
      caption: 'The caption',
      columns: [{ width: 1 }],
      head: [[text('The head')]],
      rows: [[[text('The first row')]], [[text('The second row')]]],
    };
    const pages = await pdfPages(renderPdf(withBlocks(...filler(count), heading('Above'), table)));
    const [at] = pageWith(pages, 'Above');
    expect(pageWith(pages, 'The caption')[0]).toBe(at);
    expect(pageWith(pages, 'The head')[0]).toBe(at);
    expect(pageWith(pages, 'The first row')[0]).toBe(at);
  },
);

describe('signatures', () => {
  test.each(Array.from({ length: 14 }, (_, index) => 20 + index))(
    'stay on one page with their heading after %i lines',
    async (count) => {
      const bytes = renderPdf(withBlocks(...filler(count), heading('Signed by'), signatures));
      const { pieces } = await readPdf(bytes);
      const start = pieceWith(pieces, 'Signed by');
      const last = pieces.findLast((piece) => piece.text.includes('Date'));
      const texts = ['Customer executive', 'Vendor executive', '沈明远', '2026-04-24', '9abcdef'];
      for (const one of texts) expect(pieceWith(pieces, one).page).toBe(start.page);
      expect(last?.page).toBe(start.page);
      expect(pieces.filter(({ y, text: one }) => y < page.bottom && one === 'Date')).toEqual([]);
    },
  );

  test('stand side by side, with room for handwriting where they are empty', async () => {
    const { pieces } = await readPdf(renderPdf(withBlocks(signatures)));
    const [customer, vendor] = [
      pieceWith(pieces, 'Customer exec'),
      pieceWith(pieces, 'Vendor exec'),
    ];
    expect(customer.y).toBe(vendor.y);
    expect(customer.x + customer.width).toBeLessThan(vendor.x);
    const [names, inks] = ['Name', 'Signature'].map((label) =>
      pieces.filter((piece) => piece.text === label),
    );
    expect(inks?.map(({ y }, index) => (names?.[index]?.y ?? 0) - y)).toEqual([
      expect.closeTo(48, -1),
      expect.closeTo(48, -1),
    ]);
    expect(pieces.filter((piece) => piece.text === 'Seal')).toHaveLength(1);
  });

  test('take the last items of a list above them along, and leave no heading behind', async () => {
    for (const length of [1, 2, 3, 6]) {
      const items = Array.from({ length }, (_, index) => [paragraph(text(`Item ${index + 1}`))]);
      const list = { type: 'list', ordered: true, start: 3, items };
      const prose = { type: 'prose', language: 'en', children: [list] };
      for (let count = 20; count < 40; count += 1) {
        const blocks = [...filler(count), heading('Annexes'), prose, signatures];
        const { pieces } = await readPdf(renderPdf(withBlocks(...blocks)));
        const pageOf = (value: string) => pieceWith(pieces, value).page;
        const signed = pageOf('Customer executive');
        const name = `${length} items below ${count} lines`;
        expect(pageOf(`Item ${length}`), name).toBe(signed);
        expect(pageOf(`Item ${Math.max(1, length - 1)}`), name).toBe(signed);
        expect(pageOf('Annexes'), name).toBe(pageOf('Item 1'));
        const numbers = pieces.filter(({ text: number }) => /^\d\.$/.test(number));
        expect(numbers.map((piece) => piece.text)).toEqual(
          items.map((_, index) => `${index + 3}.`),
        );
        // The parts of the list stand as near to each other as its items.
        const places = items.map((_, index) => pieceWith(pieces, `Item ${index + 1}`));
        const steps = places.flatMap((place, index) => {
          const next = places[index + 1];
          return next?.page === place.page ? [Math.round((place.y - next.y) * 10)] : [];
        });
        expect(new Set(steps).size, name).toBeLessThanOrEqual(1);
      }
    }
  });

  test('have the same lines in the same order as on other outputs', async () => {
    const { pieces } = await readPdf(renderPdf(withBlocks(signatures)));
    const lines = ['Name', 'Signature', 'Date'].map((label) => pieceWith(pieces, label).y);
    expect([...lines].sort((one, other) => other - one)).toEqual(lines);
  });

  test('have lines to sign on that stand level, however long the roles', async () => {
    const slots = ['Short', 'A role whose name takes more than one line of its column, to be sure'];
    const { pieces } = await readPdf(
      renderPdf(
        withBlocks({ ...signatures, slots: slots.map((role) => ({ side: 'Side', role })) }),
      ),
    );
    for (const line of ['Signature', 'Name', 'Date']) {
      const [one, other] = pieces.filter((piece) => piece.text === line);
      expect(other?.y, line).toBe(one?.y);
    }
  });

  test('part between rows where no page holds them all', async () => {
    const slots = Array.from({ length: 14 }, (_, index) => ({
      side: 'Side',
      role: `Role ${index}!`,
    }));
    const pages = await pdfPages(renderPdf(withBlocks({ ...signatures, slots })));
    expect(pages.length).toBeGreaterThan(1);
    for (let index = 0; index < 14; index += 1) {
      expect(pageWith(pages, `Role ${index}!`)).toHaveLength(1);
    }
  });
});

test.each(Array.from({ length: 6 }, (_, index) => 30 + index))(
  'a list to fill in keeps the line for its further sheets, after %i lines',
  async (count) => {
    const blank = { type: 'blank', width: 'short', field: { name: 'sheets', label: 'Sheets' } };
    const list = {
      type: 'table',
      columns: [{ width: 1 }, { width: 1 }],
      head: [[text('Head')], [text('Other')]],
      rows: Array.from({ length: 4 }, () => [[], []]),
    };
    const sheets = { type: 'hint', children: [text('Further sheets: '), blank] };
    const pages = await pdfPages(
      renderPdf(withBlocks(...filler(count), list, sheets, ...filler(3))),
    );
    expect(pageWith(pages, 'Furthersheets')).toHaveLength(1);
    expect(pageWith(pages, 'HeadOther')).toContain(pageWith(pages, 'Furthersheets')[0]);
  },
);

test('words with hyphens break after these', async () => {
  const narrow = {
    type: 'table',
    columns: [1, 9].map((width) => ({ width })),
    head: [[text('Id')], [text('Other')]],
    rows: [[[text('wrong-mass-change')], [text('x '.repeat(400))]]],
  };
  const lines = (await pdfPages(renderPdf(withBlocks(narrow)))).join('\n').split('\n');
  expect(lines.filter((line) => /^(?:wrong|mass|change)/.test(line)).join('')).toContain(
    'wrong-mass-change',
  );
  expect(lines.some((line) => line.trim() === 'e')).toBe(false);
  expect(lines.some((line) => line.trim().endsWith('change'))).toBe(true);
});

describe('long words', () => {
  const url = `https://example.com/${'path/'.repeat(10)}?q=${'x'.repeat(150)}`;
  const bytes = renderPdf(
    withBlocks(
      heading(url),
      paragraph({ type: 'token', value: 'DTF_ERP26_7_1_1_1_001' }, text(' '), text(url)),
      paragraph({ type: 'code', value: seal.repeat(3) }),
      paragraph({ type: 'badge', tone: 'warn', value: 'long '.repeat(60) }),
      { type: 'code', value: `short\n    ${url}` },
      {
        type: 'table',
        columns: [1, 1, 1, 1, 1, 1, 1].map((width) => ({ width })),
        head: ['Responsibilities', 'Date', 'Number', 'Seal', 'Link', 'State', 'Mail'].map((one) => [
          text(one),
        ]),
        rows: [
          [
            [text('Internationalisation')],
            [{ type: 'token', value: '2026-04-24' }],
            [{ type: 'token', value: 'DTF_ERP26_7_1_1_1_002' }],
            [{ type: 'code', value: seal }],
            [text(url)],
            [{ type: 'badge', tone: 'good', value: 'passed' }],
            [text('someone@example.com')],
          ],
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 998,
        items: [
          [paragraph(text(url))],
          [{ type: 'quote', children: [paragraph(text(seal.repeat(2)))] }],
        ],
      },
      {
        type: 'fields',
        columns: 2,
        rows: [{ label: url, help: url, value: [paragraph(text(seal))] }],
      },
      { ...signatures, slots: [{ side: url, role: url, name: url, date: '2026-04-24', seal }] },
      { type: 'note', children: [paragraph(text(url))] },
    ),
  );

  test('never leave the page', async () => {
    const { pieces } = await readPdf(bytes);
    expect(pieces.length).toBeGreaterThan(100);
    const outside = pieces.filter(
      ({ x, width }) => x < page.left - 1 || x + width > page.right + 1,
    );
    expect(outside).toEqual([]);
  });

  test('are found whole: dates and numbers on one line, all others without additions', async () => {
    const lines = (await pdfPages(bytes)).join('\n').split('\n');
    for (const one of ['DTF_ERP26_7_1_1_1_001', '2026-04-24', 'DTF_ERP26_7_1_1_1_002']) {
      expect(lines.some((line) => line.includes(one))).toBe(true);
    }
    const joined = lines.join('').replaceAll(' ', '');
    for (const one of [url, seal]) expect(joined).toContain(one);
  });

  test('on cover and header are broken or cut', async () => {
    const title = 'Title without end '.repeat(30);
    const cover = {
      title: url,
      subtitle: url,
      lines: [{ label: url, value: url }],
      edition: url,
    };
    const number = 'DTF_ERP26_'.repeat(20);
    const { pieces } = await readPdf(renderPdf({ ...everyBlock, title, number, cover }));
    const outside = pieces.filter(
      ({ x, width }) => x < page.left - 1 || x + width > page.right + 1,
    );
    expect(outside).toEqual([]);
    const header = pieces.filter((piece) => piece.page === 4 && piece.y > page.top + 5);
    expect(new Set(header.map(({ y }) => y)).size).toBe(1);
  });
});

describe('fields', () => {
  const row = (label: string, more: object = {}) => ({ label, value: [], ...more });

  test('stand beside each other where they are short, alone where they are not', async () => {
    const bytes = renderPdf(
      withBlocks({
        type: 'fields',
        columns: 2,
        rows: [
          row('One', { value: [paragraph(text('1'))] }),
          row('Two', { value: [paragraph(text('2'))] }),
          row('Three', { value: [paragraph(text('long '.repeat(60)))] }),
          row('Four', { value: [paragraph(text('4'))] }),
        ],
      }),
    );
    const { pieces } = await readPdf(bytes);
    const at = (label: string) => pieceWith(pieces, label);
    expect(at('One').y).toBe(at('Two').y);
    expect(at('One').x).toBeLessThan(at('Two').x);
    expect(at('Three').y).toBeLessThan(at('Two').y);
    expect(at('Four').x).toBe(at('One').x);
  });

  test('leave as many lines to write on as are asked for', async () => {
    const bytes = renderPdf(
      withBlocks({ type: 'fields', columns: 2, rows: [row('Before', { room: 5 }), row('After')] }),
    );
    const { pieces, shapes } = await readPdf(bytes);
    const height = pieceWith(pieces, 'Before').y - pieceWith(pieces, 'After').y;
    // Five lines of 8 mm and the gap between fields.
    expect(height).toBeGreaterThan(5 * 22.6);
    expect(height).toBeLessThan(6 * 22.6 + 15);
    const without = await readPdf(renderPdf(withBlocks()));
    expect(shapes[0]).toBe((without.shapes[0] ?? 0) + 6);
  });

  test('room for more lines than a page holds goes on', async () => {
    const rows = [row('Long', { room: 60 }), row('After')];
    const pages = await pdfPages(renderPdf(withBlocks({ type: 'fields', columns: 1, rows })));
    expect(pageWith(pages, 'After')).toEqual([pages.length - 1]);
    expect(pages).toHaveLength(3);
  });
});

test('a page break inside a list or quotation is left out, elsewhere it turns the page', async () => {
  const broken = [paragraph(text('before')), { type: 'pageBreak' }, paragraph(text('after'))];
  const count = async (...blocks: unknown[]) =>
    (await pdfPages(renderPdf(withBlocks(...blocks)))).length;
  expect(await count(...broken)).toBe(2);
  expect(await count({ type: 'prose', language: 'en', children: broken })).toBe(2);
  expect(await count({ type: 'quote', children: broken })).toBe(1);
  expect(await count({ type: 'list', ordered: false, start: 1, items: [broken] })).toBe(1);
});

test('headers name the document and its section; the cover has none', async () => {
  const pages = await pdfPages(renderPdf(everyBlock));
  expect(pages[0]).not.toMatch(/Page \d/);
  expect(bare(pages[1] ?? '')).toContain(
    bare(`${everyBlock.number}${everyBlock.title}Document control 文档控制`),
  );
  for (const body of pages.slice(3)) {
    expect(bare(body)).toContain(
      bare(`${everyBlock.number}${everyBlock.title}7.1 Support after go-live`),
    );
  }
});

test('the cover names title, project, parties, number, edition and day', async () => {
  const [cover = ''] = await pdfPages(renderPdf(everyBlock));
  const { title, subtitle, edition, lines } = everyBlock.cover ?? { lines: [] };
  const expected = [title, subtitle, edition, everyBlock.number, everyBlock.date];
  for (const one of [...expected, ...lines.flatMap(({ label, value }) => [label, value])]) {
    expect(bare(cover)).toContain(bare(plainLabel(one ?? '?')));
  }
});

test('a picture is never larger than the page', async () => {
  const svg = (width: number, height: number) => ({
    type: 'figure',
    alt: 'x',
    caption: `Caption ${width}`,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="${width - 400}" y="${height - 10}" font-size="20">corner ${width}</text></svg>`,
  });
  const { pieces } = await readPdf(renderPdf(withBlocks(svg(6000, 500), svg(500, 9000))));
  for (const width of [6000, 500]) {
    const corner = pieceWith(pieces, `corner ${width}`);
    expect(corner.x + corner.width).toBeLessThan(page.right);
    expect(corner.y).toBeGreaterThan(page.bottom);
    expect(pieceWith(pieces, `Caption ${width}`).page).toBe(corner.page);
  }
});
