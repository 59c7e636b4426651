import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Block, Inline, Paragraph } from '../../../src/document/block.ts';
import { buildContext } from '../../../src/document/build-context.ts';
import type { Document } from '../../../src/document/document.ts';
import { recordBlocks } from '../../../src/document/record-blocks.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { unprintableFaults } from '../../../src/loading/unprintable-characters.ts';
import type { ProseBlock } from '../../../src/model/prose.ts';
import type { RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds } from '../../../src/model/records/index.ts';
import { elementOf, fieldsOf } from '../../../src/model/schema-walk.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { replaceMissingGlyphs } from '../../../src/render/pdf/prepare/missing-glyphs.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { exampleProject } from '../../../src/rules/examples/example-project.ts';
import { everyBlock } from '../../fixtures/every-block.ts';
import { fillRecord } from '../../fixtures/filled-record.ts';
import { docxText, htmlText, pdfText } from '../../fixtures/output-text.ts';
import { missingPlaces, placesOf } from '../../fixtures/text-pieces.ts';
import { readPdf } from '../render/pdf-reading.ts';

const { method } = loadMethod('content/method');
const context = buildContext('zh+en', method, exampleProject({}));

/** What people paste into a field, and whether it prints as it is. */
const pasted = {
  'right to left': ['مرحبا (123) שלום', false],
  emoji: ['完成 ✅ 👩‍👩‍👧 🇨🇳 ❤️', false],
  'rare characters': ['𠮷𠀀 㐀 𪚥 𫝀 𰻞 龘', false],
  'combining marks': ['e\u0301 n\u0303 Vie\u0323\u0302t', true],
  'zero width': ['一\u200b二\u2060三', true],
  mathematics: ['∑ x² ≤ √2, 𝒜 ⊂ ℝ, ∂ ≠ ∞ ₂', true],
  'tabs and spaces': ['a\tb\u00a0c\u3000d\u2009e', true],
} as const;

const texts = Object.values(pasted).map(([text]) => text);
const nasty = texts.join(' · ');

const long = {
  'a Latin word': 'abcdefghij'.repeat(1000),
  'Chinese without a stop': '项目终验'.repeat(2500),
  'an address': `https://example.com/${'orders_2026-04/'.repeat(200)}`,
};

/** A margin of 21 mm on A4, and the head and foot inside it; points. */
const page = { left: 59, right: 536, bottom: 30, top: 812 };

async function expectPrinted(document: Document): Promise<void> {
  const places = placesOf(document);
  expect(missingPlaces(places, htmlText(renderHtml(document))), 'HTML').toEqual([]);
  const docx = docxText(await renderDocument(document, 'docx'));
  expect(missingPlaces(places, docx), 'DOCX').toEqual([]);
  const bytes = renderPdf(document);
  const printed = placesOf(replaceMissingGlyphs(document));
  expect(missingPlaces(printed, await pdfText(bytes)), 'PDF').toEqual([]);
  const clipped = (await readPdf(bytes)).pieces.filter(
    ({ x, y, width }) =>
      x < page.left - 1 || x + width > page.right + 1 || y < page.bottom || y > page.top,
  );
  expect(clipped).toEqual([]);
}

const documentOf = (blocks: Block[]): Document => ({
  ...everyBlock,
  attachments: [],
  control: [],
  blocks,
});

describe.each(Object.values(recordKinds).map((kind): [string, RecordKind] => [kind.id, kind]))(
  '%s',
  (_id, kind) => {
    test('what its text fields hold prints in all formats, whatever it is', async () => {
      const { data } = fillRecord(kind.schema);
      const parts = kind.parts?.map(({ id }) => id) ?? (kind.prose ? [''] : []);
      const prose = Object.fromEntries(parts.map((id) => [id, [nastyProse]]));
      const blocks = recordBlocks(
        { kind, data: withPasted(kind.schema, data), prose, approvers: [], id: kind.id, level: 2 },
        context,
      );
      const printed = JSON.stringify(blocks);
      expect(texts.some((text) => printed.includes(JSON.stringify(text).slice(1, -1)))).toBe(true);
      await expectPrinted(documentOf(blocks));
    });
  },
);

const nastyProse: ProseBlock = {
  type: 'paragraph',
  children: [{ type: 'text', value: nasty }],
};

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** The record with something pasted behind the text of every field that takes any; each in its turn. */
function withPasted(schema: z.ZodType, value: unknown): unknown {
  let count = 0;
  const visit = (node: z.ZodType, inner: unknown): unknown => {
    const element = elementOf(node);
    if (element) return (inner as unknown[]).map((item) => visit(element, item));
    const fields = fieldsOf(node);
    if (fields.length > 0) {
      return Object.fromEntries(
        fields.map((field) => [
          field.key,
          visit(field.schema, (inner as Record<string, unknown>)[field.key]),
        ]),
      );
    }
    if (typeof inner !== 'string' || !node.safeParse('any text, 任何文字').success) return inner;
    count += 1;
    return `${inner} ${texts[count % texts.length] ?? ''}`;
  };
  return visit(schema, value);
}

test.each(Object.entries(pasted))(
  '%s: a finding names what cannot print',
  (_name, [text, prints]) => {
    expect(unprintableFaults(text).length === 0).toBe(prints);
  },
);

describe.each(Object.entries(long))('%s of thousands of letters', (_name, value) => {
  const text: Inline = { type: 'text', value };
  const label = 'Label';

  test.each<[string, Block]>([
    ['a heading', { type: 'heading', level: 2, id: 'long', number: '1', text: value }],
    ['a paragraph', paragraph(value)],
    [
      'a cell',
      {
        type: 'table',
        columns: [{ width: 1 }, { width: 1 }],
        head: [[{ type: 'text', value: 'A' }], [{ type: 'text', value: 'B' }]],
        rows: [[[{ type: 'token', value: '7_1_1_1' }], [text]]],
      },
    ],
    ['a field', { type: 'fields', columns: 2, rows: [{ label, value: [paragraph(value)] }] }],
    [
      'a name that signs',
      {
        type: 'signatures',
        labels: { signature: 'Signature', name: 'Name', date: 'Date', seal: 'Seal' },
        slots: [{ side: 'Customer', role: 'Head', name: value.slice(0, 3000) }],
      },
    ],
  ])('prints whole as %s', async (_place, block) => {
    await expectPrinted(documentOf([block]));
  });
});
