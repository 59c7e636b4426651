import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/document/dossier/dossier.ts';
import type { DossierEdition } from '../../../src/document/dossier/edition.ts';
import type { Document } from '../../../src/document/document.ts';
import { documentLanguages, type DocumentLanguage } from '../../../src/document/language.ts';
import { buildTemplate, recordsFor } from '../../../src/document/template/template.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { forEdition } from '../../../src/loading/edition.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { asOf } from '../../../src/rules/as-of.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { bilingualBlocks, everyBlock, everyBlockForm } from '../../fixtures/every-block.ts';
import { docxText, htmlText, pdfText } from '../../fixtures/output-text.ts';
import { missingPlaces, placesOf } from '../../fixtures/text-pieces.ts';

const today = '2026-11-24';
const { method, projects } = loadContent(contentFolders(undefined), ruleCodes);

function sample(id: string) {
  const records = projects.find((project) => project.id === id)?.records;
  if (!records) throw new Error(`The sample project ${id} cannot be read.`);
  return records;
}

function dossier(id: string, edition: DossierEdition, language: DocumentLanguage): Document {
  const records = sample(id);
  return buildDossier({
    project: forEdition(asOf(records, today), edition),
    method,
    gates: evaluateGates({ project: records, method, today }),
    edition,
    language,
    asOf: today,
    printer: { version: '0.1.0', layout: 'test', commit: undefined },
  });
}

/** Every combination with CAPSTONE_ALL, as before a release; otherwise each value at least once. */
const dossiers: [string, DossierEdition, DocumentLanguage][] = process.env['CAPSTONE_ALL']
  ? ['lantern-valve', 'harbour-bakery'].flatMap((id) =>
      (['internal', 'customer'] as const).flatMap((edition) =>
        documentLanguages.map((language): [string, DossierEdition, DocumentLanguage] => [
          id,
          edition,
          language,
        ]),
      ),
    )
  : [
      ['lantern-valve', 'internal', 'zh+en'],
      ['lantern-valve', 'customer', 'zh'],
      ['harbour-bakery', 'internal', 'zh'],
      ['harbour-bakery', 'customer', 'en'],
    ];

const forms = method.templates.flatMap((template, index): [string, Document][] => {
  const project = sample('lantern-valve');
  const [entry] = recordsFor(template, project);
  if (!entry) throw new Error(`Nothing fills ${template.id}.`);
  const language = documentLanguages[index % documentLanguages.length] ?? 'zh';
  return [
    [
      `${template.id} blank, ${language}`,
      buildTemplate({ template, method, language, date: today }),
    ],
    [
      `${template.id} filled, ${language}`,
      buildTemplate({ template, method, language, date: today, filled: { project, entry } }),
    ],
  ];
});

const documents: [string, () => Document][] = [
  ...dossiers.map(([id, edition, language]): [string, () => Document] => [
    `dossier of ${id}, ${edition}, ${language}`,
    () => dossier(id, edition, language),
  ]),
  ...forms.map(([name, document]): [string, () => Document] => [name, () => document]),
  ['every block as a dossier', () => everyBlock],
  ['every block as a form', () => everyBlockForm],
  ['every bilingual block', () => ({ ...everyBlock, language: 'zh+en', blocks: bilingualBlocks })],
];

describe.each(documents)('%s', (_name, build) => {
  test('HTML, PDF and DOCX hold every paragraph and cell, in order', async () => {
    const document = build();
    const places = placesOf(document);
    expect(places.length).toBeGreaterThan(3);
    expect(missingPlaces(places, htmlText(renderHtml(document))), 'HTML').toEqual([]);
    expect(missingPlaces(places, docxText(await renderDocument(document, 'docx'))), 'DOCX').toEqual(
      [],
    );
    const pdf = await pdfText(renderPdf(document));
    expect(missingPlaces(places, pdf), 'PDF').toEqual([]);
    expect(pdf).not.toContain('\ufffd');
  });
});
