import { describe, expect, test } from 'vitest';
import type { Block, FieldRow } from '../../../src/document/block.ts';
import { buildDossier } from '../../../src/document/dossier/dossier.ts';
import { fillLabel, joinLabels, labelIn, plainLabel } from '../../../src/document/label.ts';
import { marks } from '../../../src/document/messages/marks.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { exampleProject } from '../../../src/rules/examples/example-project.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';
import { strFromU8, unzipSync } from 'fflate';

const { method } = loadMethod('content/method');
const today = '2026-05-12';
const project = exampleProject({});
const document = buildDossier({
  project,
  method,
  gates: evaluateGates({ project, method, today }),
  edition: 'internal',
  language: 'zh+en',
  asOf: today,
  printer: { version: '0.1.0', layout: 'test', commit: undefined },
});

describe('a label', () => {
  test('is in one language, or in both, and not doubled where both are equal', () => {
    const title = { zh: '问题', en: 'Issue' };
    expect(labelIn(title, 'zh')).toBe('问题');
    expect(labelIn(title, 'en')).toBe('Issue');
    expect(labelIn(title, 'zh+en')).toEqual(title);
    expect(labelIn({ zh: 'MRP', en: 'MRP' }, 'zh+en')).toBe('MRP');
    expect(labelIn('MRP', 'zh+en')).toBe('MRP');
  });

  test('takes arguments and neighbours of either kind', () => {
    const by = { zh: '{name}批准', en: 'Approved by {name}' };
    expect(fillLabel(by, { name: '林晓' })).toEqual({ zh: '林晓批准', en: 'Approved by 林晓' });
    expect(fillLabel('{a} – {b}', { a: '1', b: '2' })).toBe('1 – 2');
    expect(joinLabels([{ zh: '是', en: 'yes' }, 'A'], '、')).toEqual({ zh: '是、A', en: 'yes、A' });
    const two = [
      { zh: '甲', en: 'A' },
      { zh: '乙', en: 'B' },
    ];
    expect(joinLabels(two, marks['zh+en'].labelSeparator)).toEqual({ zh: '甲、乙', en: 'A, B' });
    expect(plainLabel({ zh: '草稿', en: 'DRAFT' })).toBe('草稿 DRAFT');
  });
});

describe('a bilingual dossier', () => {
  test('has every title of the method and of the fields in both languages', () => {
    const words = [...headings(document.blocks), ...labels(document.blocks)];
    expect(words).toContainEqual({ zh: '现场支持计划', en: 'Support schedule' });
    expect(words).toContainEqual({ zh: '上线日期', en: 'Go-live date' });
    // What has one name alone (a person's, an issue's title) is not doubled.
    expect(words.filter((one) => typeof one !== 'string' && one.zh === one.en)).toEqual([]);
  });

  test('prints both in PDF, HTML and DOCX, each marked with its language', async () => {
    const pdf = bare((await pdfPages(renderPdf(document))).join(''));
    const html = renderHtml(document);
    const docx = unzipSync(await renderDocument(document, 'docx'))['word/document.xml'];
    const word = strFromU8(docx ?? new Uint8Array());
    for (const text of ['文档控制Documentcontrol', '上线日期Go-livedate']) {
      expect(pdf).toContain(text);
    }
    expect(html).toContain(
      '<span lang="zh-CN">上线日期</span> <span class="second stacked" lang="en">Go-live date</span>',
    );
    expect(word).toMatch(/上线日期<\/w:t><\/w:r><w:r>.*?<w:br\/>.*?Go-live date/);
  });
});

function headings(blocks: readonly Block[]) {
  return blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
}

function labels(blocks: readonly Block[]) {
  const rows = blocks.flatMap((block): FieldRow[] => (block.type === 'fields' ? block.rows : []));
  return rows.map(({ label }) => label);
}
