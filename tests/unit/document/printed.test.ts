import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/document/dossier/dossier.ts';
import { buildTemplate, recordsFor } from '../../../src/document/template/template.ts';
import type { Document } from '../../../src/document/document.ts';
import { forEdition } from '../../../src/loading/edition.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { languages } from '../../../src/model/localised.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { asOf } from '../../../src/rules/as-of.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { documentTexts } from '../../fixtures/document-texts.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';

const today = '2026-11-24';
const { method, projects } = loadContent(contentFolders(undefined), ruleCodes);

/** Every document that the sample projects print, by name. */
function documents(): [string, Document][] {
  return languages.flatMap((language) => [
    ...projects.flatMap(({ id, records }): [string, Document][] => {
      if (!records) throw new Error(`The sample project ${id} cannot be read.`);
      const project = asOf(records, today);
      const gates = evaluateGates({ project: records, method, today });
      return (['internal', 'customer'] as const).map((edition) => [
        `${id} dossier, ${edition}, ${language}`,
        buildDossier({
          project: forEdition(project, edition),
          method,
          gates,
          edition,
          language,
          asOf: today,
          printer: { version: '0.1.0', layout: 'test', commit: undefined },
        }),
      ]);
    }),
    ...method.templates.flatMap((template): [string, Document][] => {
      const blank = buildTemplate({ template, method, language, date: today });
      const project = projects.find(({ id }) => id === 'lantern-valve')?.records;
      const [entry] = project ? recordsFor(template, project) : [];
      if (!project || !entry) throw new Error(`Nothing fills ${template.id}.`);
      const filled = buildTemplate({
        template,
        method,
        language,
        date: today,
        filled: { project, entry },
      });
      return [
        [`${template.id} blank, ${language}`, blank],
        [`${template.id} filled, ${language}`, filled],
      ];
    }),
  ]);
}

describe.each(documents())('%s', (_name, document) => {
  test('the PDF holds every text, selectable, with no glyph missing', async () => {
    const pages = await pdfPages(renderPdf(document));
    const text = bare(pages.join('\n'));
    const missing = documentTexts(document).filter((one) =>
      one.split('\n').some((line) => !text.includes(bare(line))),
    );
    // A long value may be divided by a page's head and foot; its parts must still be there.
    const lost = missing.filter((one) => !inPieces(bare(one), text));
    expect(lost).toEqual([]);
    expect(text).not.toContain('\ufffd');
  });

  test('DOCX and HTML hold every text', async () => {
    const docx = unzipSync(await renderDocument(document, 'docx'));
    const word = bare(plain(strFromU8(docx['word/document.xml'] ?? new Uint8Array())));
    const html = bare(plain(new TextDecoder().decode(await renderDocument(document, 'html'))));
    for (const one of documentTexts(document)) {
      for (const line of one.split('\n')) {
        expect(word.includes(bare(line)), `DOCX: ${line}`).toBe(true);
        expect(html.includes(bare(line)), `HTML: ${line}`).toBe(true);
      }
    }
  });
});

/** Text of markup, with its entities resolved. */
function plain(markup: string): string {
  return markup
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Whether a text is there in two pieces, as at the turn of a page. */
function inPieces(text: string, whole: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    if (whole.includes(text.slice(0, at)) && whole.includes(text.slice(at))) return true;
  }
  return false;
}
