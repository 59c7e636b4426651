import { describe, expect, test } from 'vitest';
import type { Block, Inline, Table } from '../../../src/document/block.ts';
import { contentsDepth } from '../../../src/document/contents-depth.ts';
import { closeHeadingGaps } from '../../../src/render/pdf/prepare/heading-levels.ts';
import {
  measureTables,
  type TableMeasures,
} from '../../../src/render/pdf/prepare/table-measures.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { everyBlockForm } from '../../fixtures/every-block.ts';
import { readPdf } from './pdf-reading.ts';

const heading = (level: number, text = 'Heading'): Block => ({
  type: 'heading',
  level: level as 1 | 2 | 3 | 4,
  id: '',
  number: '',
  text,
});
const text = (value: string): Inline => ({ type: 'text', value });
const token = (value: string): Inline => ({ type: 'token', value });

describe('levels of headings', () => {
  const levels = (...given: number[]) =>
    closeHeadingGaps(given.map((level) => heading(level))).map((block) =>
      block.type === 'heading' ? block.level : undefined,
    );

  test.each([
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
    [
      [2, 2, 3],
      [1, 1, 2],
    ],
    [
      [1, 3, 3, 2, 4, 1, 4],
      [1, 2, 2, 2, 3, 1, 2],
    ],
    [
      [4, 3, 2, 1],
      [1, 1, 1, 1],
    ],
  ])('%j become %j', (given, expected) => {
    expect(levels(...given)).toEqual(expected);
  });

  test('go on inside other blocks, and print under PDF/UA', async () => {
    const blocks: Block[] = [
      heading(3, 'Three'),
      { type: 'quote', children: [heading(4, 'Four')] },
      { type: 'prose', language: 'en', children: [heading(2, 'Two')] },
    ];
    const { outline } = await readPdf(renderPdf({ ...everyBlockForm, blocks }));
    const titles = outline.map(({ title, entries }) => [title, entries.map((one) => one.title)]);
    expect(titles).toEqual([
      ['Three', ['Four']],
      ['Two', []],
    ]);
  });
});

test('contents are as deep as two pages allow', () => {
  const many = (count: number, level: number) =>
    Array.from({ length: count }, () => heading(level));
  const depth = (...blocks: Block[]) => contentsDepth({ control: many(2, 1), blocks });
  expect(depth(...many(5, 1), ...many(73, 2), ...many(500, 3))).toBe(2);
  expect(depth(...many(5, 1), ...many(74, 2))).toBe(1);
});

describe('measures of a table', () => {
  const measured = (table: Partial<Table>): TableMeasures => {
    const whole: Table = { type: 'table', columns: [{ width: 1 }], head: [[]], rows: [], ...table };
    const [first] = measureTables([whole]) as (Table & { measures: TableMeasures })[];
    if (!first) throw new Error('No table.');
    return first.measures;
  };

  test('name the widest word and the widest number of each column', () => {
    const { words, tokens } = measured({
      columns: [{ width: 1 }, { width: 1 }],
      head: [[text('Responsibilities of')], [text('Day')]],
      rows: [[[text('a word')], [token('2026-04-24')]]],
    });
    expect(words[0]).toBeGreaterThan(7);
    expect(words[0]).toBeLessThan(10);
    expect(tokens[0]).toBe(3);
    expect(tokens[1]).toBeCloseTo(words[1] ?? 0, 5);
    expect(tokens[1]).toBeGreaterThan(4.5);
  });

  test('leave out what is too long to be kept whole, and Chinese, which breaks anywhere', () => {
    const { words } = measured({
      columns: [{ width: 1 }, { width: 1 }],
      head: [[text('x'.repeat(400))], [text('灯塔阀门制造有限公司')]],
    });
    expect(words[0]).toBeLessThan(5);
    expect(words[1]).toBe(0);
  });

  test('tell how full a row is', () => {
    const { load } = measured({
      rows: [
        [
          [
            text('12345'),
            { type: 'strong', children: [text('678')] },
            { type: 'break' },
            text('9\n'),
          ],
        ],
        [[]],
      ],
    });
    expect(load).toEqual([
      { letters: 10, breaks: 2 },
      { letters: 0, breaks: 0 },
    ]);
  });

  test('a narrow share still holds a date on one line', async () => {
    const table: Block = {
      type: 'table',
      columns: [{ width: 1 }, { width: 30 }],
      head: [[text('Day')], [text('Text')]],
      rows: [[[token('2026-04-24')], [text('words '.repeat(40))]]],
    };
    const { pieces } = await readPdf(renderPdf({ ...everyBlockForm, blocks: [table] }));
    expect(pieces.some((piece) => piece.text === '2026-04-24')).toBe(true);
  });
});
