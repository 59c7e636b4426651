import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { papers, type Paper } from '../../../src/document/paper.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { everyBlock } from '../../fixtures/every-block.ts';

/** Width and height: points, twentieths of a point, the name in CSS. */
const sizes: Record<Paper, { points: [number, number]; word: string[]; css: string }> = {
  a4: { points: [595, 842], word: ['w:w="11906"', 'w:h="16838"'], css: 'A4' },
  letter: { points: [612, 792], word: ['w:w="12240"', 'w:h="15840"'], css: 'letter' },
};

describe.each(papers)('on %s', (paper) => {
  const document = { ...everyBlock, paper };
  const size = sizes[paper];

  test('every page of the PDF has its size', async () => {
    const task = getDocument({ data: renderPdf(document), verbosity: 0 });
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual(size.points);
    }
    await task.destroy();
  });

  test('Word and the browser print on it', async () => {
    const parts = unzipSync(await renderDocument(document, 'docx'));
    const word = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const [page = '', ...others] = word.match(/<w:pgSz[^>]*>/g) ?? [];
    expect(others).toEqual([]);
    for (const side of size.word) expect(page).toContain(side);
    expect(renderHtml(document)).toContain(`@page {\n  size: ${size.css};`);
  });
});
