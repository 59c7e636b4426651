import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeLargeProject } from '../../../scripts/bench/make-large-project.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { docxText, htmlText } from '../../fixtures/output-text.ts';
import { dossierOf } from '../../fixtures/sample-dossier.ts';
import { readPdf } from '../render/pdf-reading.ts';

const id = 'harbour-bakery';
const root = mkdtempSync(join(tmpdir(), 'capstone-large-'));

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a project of sixty issues prints each of them, and nothing past the edge of a page', async () => {
  const titles = makeLargeProject(root, id, 60);
  const { projects } = loadContent(contentFolders(root), ruleCodes, id);
  const [project] = projects;
  if (!project?.records) throw new Error('The large project cannot be read.');
  expect(project.findings).toEqual([]);
  const document = dossierOf(project.records, 'customer');
  const { pieces } = await readPdf(renderPdf(document));
  const texts = {
    html: htmlText(renderHtml(document)),
    docx: docxText(await renderDocument(document, 'docx')),
    pdf: pieces.map(({ text }) => text).join(''),
  };
  expect(titles).toHaveLength(52);
  for (const [format, text] of Object.entries(texts)) {
    expect(
      titles.filter((title) => !text.includes(title)),
      format,
    ).toEqual([]);
  }
  // A margin of 21 mm on A4, and the head and foot inside it; points.
  const clipped = pieces.filter(
    ({ x, y, width }) => x < 58 || x + width > 537 || y < 30 || y > 812,
  );
  expect(clipped).toEqual([]);
}, 120_000);
