import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/document/dossier/dossier.ts';
import type { Document } from '../../../src/document/document.ts';
import { documentLanguages } from '../../../src/document/language.ts';
import type { Workbook } from '../../../src/document/sheets/workbook.ts';
import { buildSheets } from '../../../src/document/template/sheets.ts';
import { buildTemplate, editionOf, recordsFor } from '../../../src/document/template/template.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { forEdition, type Edition } from '../../../src/loading/edition.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { languages } from '../../../src/model/localised.ts';
import { hasMany, type RecordKind } from '../../../src/model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../../src/model/records/index.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { asOf } from '../../../src/rules/as-of.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { canaryForm, internalFields, Planting } from '../../fixtures/canaries.ts';
import { readableTexts } from '../../fixtures/readable-texts.ts';

const today = '2026-06-30';
const id = 'lantern-valve';
const content = mkdtempSync(join(tmpdir(), 'capstone-canaries-'));
cpSync(join('content/projects', id), join(content, 'projects', id), { recursive: true });
const planting = new Planting(join(content, 'projects', id));

afterAll(() => {
  rmSync(content, { recursive: true });
});

/** What is made from the project's files as they are now: dossiers, forms, spreadsheets, by name. */
function printed(edition: Edition): Map<string, Document | Workbook> {
  const { method, projects } = loadContent(contentFolders(content), ruleCodes, id);
  const [read] = projects;
  if (!read?.records) throw new Error('The planted project cannot be read.');
  const all = asOf(read.records, today);
  const project = forEdition(all, edition);
  const gates = evaluateGates({ project: read.records, method, today });
  const made = new Map<string, Document | Workbook>();
  for (const language of documentLanguages) {
    made.set(
      `dossier, ${language}`,
      buildDossier({
        project,
        method,
        gates,
        edition,
        language,
        asOf: today,
        printer: { version: '0', layout: 'test', commit: undefined },
        locate: read.locate,
      }),
    );
  }
  for (const template of method.templates) {
    // On an external document's form stands what the customer may know, whoever prints it.
    const own = forEdition(project, editionOf(template, method));
    for (const language of languages) {
      for (const entry of recordsFor(template, own)) {
        const kind: RecordKind = recordKinds[template.recordKind as RecordKindId];
        const name = [template.id, ...(hasMany(kind) ? [entry.id] : []), language].join(', ');
        const filled = { project: own, entry };
        made.set(name, buildTemplate({ template, method, language, filled, date: today }));
      }
      if (template.sheet && recordsFor(template, own).length > 0) {
        const sheets = { template, method, language, project: own, date: today };
        made.set(`${template.id}, ${language}, spreadsheet`, buildSheets(sheets));
      }
    }
  }
  return made;
}

const canariesIn = (text: string) => [...new Set(text.match(canaryForm))].map(placeOf).sort();
const placeOf = (word: string) => planting.canaries.get(word.toLowerCase()) ?? word;

describe('what the customer of a project with something internal everywhere gets', () => {
  let internal: Map<string, Document | Workbook>;
  let planted: Map<string, Document | Workbook>;
  let bare: Map<string, Document | Workbook>;

  beforeAll(() => {
    planting.plantInternal();
    planting.unsignInternal();
    internal = printed('internal');
    planted = printed('customer');
    planting.removeInternal();
    bare = printed('customer');
  }, 120_000);

  test('could tell: every internal field holds a canary, and the internal dossier shows each', () => {
    expect(internalFields().filter((path) => !planting.fields.has(path))).toEqual([]);
    const shown = JSON.stringify(internal.get('dossier, zh+en'));
    expect([...planting.canaries].filter(([word]) => !shown.includes(word))).toEqual([]);
  });

  test('holds nothing internal', () => {
    const leaks = [...planted].flatMap(([name, made]) =>
      canariesIn(name + JSON.stringify(made)).map((place) => `${name}: ${place}`),
    );
    expect(leaks).toEqual([]);
  });

  test('is what a team that never wrote anything internal would give: no gap, no other count', () => {
    expect([...planted.keys()]).toEqual([...bare.keys()]);
    for (const [name, made] of planted) expect(made, name).toEqual(bare.get(name));
  });

  test.each(['pdf', 'docx', 'html'] as const)(
    'holds nothing internal as %s either, and is the same byte for byte',
    async (format) => {
      const bytesOf = (made: typeof planted) =>
        renderDocument(made.get('dossier, zh+en') as Document, format);
      const bytes = Buffer.from(await bytesOf(planted));
      const file = join(content, `dossier.${format}`);
      writeFileSync(file, bytes);
      const texts = await readableTexts(file);
      expect(texts.flatMap(({ from, text }) => canariesIn(text).map((one) => [from, one]))).toEqual(
        [],
      );
      expect(bytes.equals(Buffer.from(await bytesOf(bare)))).toBe(true);
    },
  );
});
