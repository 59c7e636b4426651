import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/document/block.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { everyBlockForm } from '../fixtures/every-block.ts';
import { bare, pdfPages } from '../fixtures/pdf-text.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A form's web page on paper, as text of its pages. */
async function printed(...blocks: Block[]): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(renderHtml({ ...everyBlockForm, blocks }));
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return (await pdfPages(new Uint8Array(bytes))).map(bare);
}

const text = (value: string): Inline => ({ type: 'text', value });
const filler = (count: number) =>
  Array.from({ length: count }, (_, index): Block => ({
    type: 'paragraph',
    children: [text(`Line ${String(index)}`)],
  }));
const heading: Block = { type: 'heading', level: 2, id: 'h', number: '', text: 'Above' };
const blank: Inline = { type: 'blank', width: 'short', field: { name: 'n', label: 'Sheets' } };
const hint = (...children: Inline[]): Block => ({ type: 'hint', children });
const table: Block = {
  type: 'table',
  columns: [{ width: 1 }],
  head: [[text('Head')]],
  rows: ['First', 'Second', 'Third'].map((word) => [[text(word)]]),
};

test('a hint stays with what it explains, and the line for further sheets with its list', async () => {
  const lengths = Array.from({ length: 16 }, (_, index) => index + 14);
  for (const count of lengths) {
    const pages = await printed(
      ...filler(count),
      heading,
      hint(text('Explains')),
      table,
      hint(text('Sheets: '), blank),
      ...filler(30),
    );
    const pageOf = (word: string) => pages.findIndex((page) => page.includes(word));
    const name = `below ${String(count)} lines`;
    expect(pageOf('Explains'), name).toBe(pageOf('First'));
    expect(pageOf('Above'), name).toBe(pageOf('First'));
    expect(pageOf('Sheets'), name).toBe(pageOf('Third'));
  }
});
