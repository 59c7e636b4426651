import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { fontFiles } from '../../../src/render/measure/font-files.ts';
import { missingGlyphs, renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';
import { pdfPages } from '../../fixtures/pdf-text.ts';
import { renderInProcess } from './pdf-in-process.ts';
import { fontNames } from './pdf-reading.ts';

const withText = (value: string): Document => ({
  ...everyBlockForm,
  blocks: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});
const withFigure = (svg: string): Document => ({
  ...everyBlockForm,
  blocks: [{ type: 'figure', svg, alt: 'A picture' }],
});
const printed = async (document: Document) => (await pdfPages(renderPdf(document))).join('\n');

describe('characters that the font lacks', () => {
  test.each([
    ['a box ☐ here', 'a box □ here'],
    ['ticked ☑ here', 'ticked √ here'],
    ['H₂O', 'H₂O'],
    ['Łukasz Nővák', 'Łukasz Nővák'],
    ['smile 😀!', 'smile [U+1F600]!'],
    ['heart ❤️!', 'heart [U+2764]!'],
    ['𠮷野', '[U+20BB7]野'],
    ['turned \u202etext', 'turned [U+202E]text'],
    ['bell\u0007', 'bell[U+0007]'],
    ['half\ud83d', 'half[U+D83D]'],
    ['e\u0301', 'é'],
    ['thin\u2009space', 'thin space'],
    ['soft\u00adhyphen\u200b and\u2060joiner', 'softhyphen andjoiner'],
  ])('%j prints as %j', async (written, expected) => {
    for (const standard of ['a-3a', 'ua-1'] as const) {
      const pages = await pdfPages(renderPdf(withText(written), { standard }));
      expect(pages.join('').normalize('NFC')).toContain(expected);
    }
  });

  test('are replaced wherever a document prints text', async () => {
    const replace = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(replace);
      if (typeof value !== 'object' || value === null) return value;
      const keys = ['value', 'text', 'label', 'help', 'caption', 'role', 'side', 'name', 'title'];
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          typeof inner === 'string' && keys.includes(key) ? `${inner} 😀` : replace(inner),
        ]),
      );
    };
    const { attachments, ...rest } = everyBlock;
    const document = { ...(replace(rest) as Document), attachments, author: 'Author 😀' };
    const text = await printed(document);
    expect(text.split('[U+1F600]').length).toBeGreaterThan(150);
    expect(text).toContain('Author [U+1F600]');
  });

  test('are listed once, in order, with their sections, joiners and spaces aside', () => {
    const [heading, ...others] = everyBlock.blocks;
    const document: Document = {
      ...everyBlock,
      title: 'Title ☐',
      blocks: [
        { ...heading, text: 'Heading ₂☐' } as Block,
        ...others,
        { type: 'figure', alt: '☑', svg: '<svg><text>✗&#x2714;&amp;</text></svg>' },
        { type: 'paragraph', children: [{ type: 'token', value: '😀\u200b\u2009\t' }] },
      ],
    };
    const [heading1, last] = ['7.1 Heading ₂☐', 'End 结束'];
    expect(missingGlyphs(document)).toEqual([
      { character: '☐', printedAs: '□', sections: [heading1] },
      { character: '✔', printedAs: '✓', sections: [last] },
      { character: '✗', printedAs: '×', sections: [last] },
      { character: '😀', printedAs: '[U+1F600]', sections: [last] },
    ]);
    expect(missingGlyphs(everyBlock)).toEqual([]);
  });

  test('in a picture are replaced too, or Typst would not return', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="50"><text y="20">图表 ☐ 😀 &#x2611; &#9745; &lt;a&gt; &#65;</text></svg>';
    const pages = await pdfPages(renderInProcess(withFigure(svg)));
    expect(pages.join('')).toContain('图表 □ [U+1F600] √ √ <a> A');
  });
});

describe('fonts', () => {
  test('are Noto Sans SC alone', () => {
    const expected = ['NotoSansSC-Bold', 'NotoSansSC-Regular'];
    for (const document of [everyBlock, everyBlockForm]) {
      expect(fontNames(renderPdf(document))).toEqual(expected);
    }
  });

  test.each([
    '<text font-family="DejaVu Serif" y="20">words</text>',
    '<text style="font-family: DejaVu Sans Mono" y="20">words</text>',
    '<text style="font: 14px Liberation Serif" y="20">words</text>',
    '<style>text { font-family: DejaVu Sans }</style><text y="20">words</text>',
  ])('of a picture are not those of the machine: %s', async (body) => {
    const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" width="100">';
    const bytes = renderPdf(withFigure(`${open}${body}</svg>`));
    expect((await pdfPages(bytes)).join('')).toContain('words');
    expect(fontNames(bytes).every((name) => name.startsWith('NotoSansSC-'))).toBe(true);
  });

  test('that a machine has, or has not, make no difference', () => {
    const home = mkdtempSync(join(tmpdir(), 'capstone-fonts-'));
    try {
      // An impostor: Noto Sans SC Black that says it is the regular weight.
      const { resolve } = createRequire(import.meta.url);
      const black = resolve('@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf');
      for (const folder of ['.fonts', '.local/share/fonts']) {
        mkdirSync(join(home, folder), { recursive: true });
        copyFileSync(black, join(home, folder, 'impostor.ttf'));
        asRegular(join(home, folder, 'impostor.ttf'));
      }
      const here = renderPdf(everyBlock);
      expect(Buffer.compare(renderInProcess(everyBlock, { HOME: home }), here)).toBe(0);
      writeFileSync(join(home, 'fonts.conf'), '<?xml version="1.0"?><fontconfig/>');
      const bareMachine = { HOME: '/nonexistent', FONTCONFIG_FILE: join(home, 'fonts.conf') };
      expect(Buffer.compare(renderInProcess(everyBlock, bareMachine), here)).toBe(0);
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  test('are measured as their files say', () => {
    const { regular, bold } = fontFiles();
    const point = (character: string) => character.codePointAt(0) ?? 0;
    for (const font of [regular, bold]) {
      for (const one of 'Aé中。（①→□𬭎') expect(font.covers(point(one))).toBe(true);
      for (const one of '☐😀𠮷\u202e') expect(font.covers(point(one))).toBe(false);
      expect(font.advance(point('中'))).toBe(1);
    }
    expect(regular.advance(point('i'))).toBeLessThan(0.35);
    expect(bold.advance(point('m'))).toBeGreaterThan(regular.advance(point('m')));
  });
});

/** Sets the weight in a font's OS/2 table to that of a regular font. */
function asRegular(path: string): void {
  const font = readFileSync(path);
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    if (font.toString('latin1', record, record + 4) !== 'OS/2') continue;
    font.writeUInt16BE(400, font.readUInt32BE(record + 8) + 4);
  }
  writeFileSync(path, font);
}
