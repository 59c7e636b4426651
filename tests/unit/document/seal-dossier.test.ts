import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import type { Block, Figure } from '../../../src/document/block.ts';
import type { Document } from '../../../src/document/document.ts';
import { buildDossier } from '../../../src/document/dossier/dossier.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { forEdition, type Edition } from '../../../src/loading/edition.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import type { ProjectRecords } from '../../../src/model/project-records.ts';
import { asOf } from '../../../src/rules/as-of.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { canonical, digest } from '../../../src/sealing/canonical.ts';
import { dossierCode, ManifestSchema } from '../../../src/sealing/manifest.ts';

const { method, projects } = loadContent(contentFolders(undefined), ruleCodes, 'lantern-valve');
const commit = 'c'.repeat(40);

function sample(): ProjectRecords {
  const records = projects[0]?.records;
  if (!records) throw new Error('The sample project cannot be read.');
  return records;
}

interface Choice {
  edition?: Edition;
  language?: 'zh' | 'en';
  day?: string;
  records?: ProjectRecords;
  printer?: { version: string; layout: string; commit: string | undefined };
}

function dossier({
  edition = 'customer',
  language = 'zh',
  day = '2026-06-30',
  records = sample(),
  printer = { version: '0.1.0', layout: 'test', commit },
}: Choice = {}): Document {
  return buildDossier({
    project: forEdition(asOf(records, day), edition),
    method,
    gates: evaluateGates({ project: records, method, today: day }),
    edition,
    language,
    asOf: day,
    printer,
  });
}

function attached(document: Document, name: string): unknown {
  const found = document.attachments.find((one) => one.name === name);
  return JSON.parse(found?.content ?? 'null');
}

const manifestOf = (document: Document) =>
  ManifestSchema.parse(attached(document, 'manifest.json'));

/** A text that lies in a record, changed everywhere in the project. */
function changed(from: string, to: string): ProjectRecords {
  const { unreadable, ...rest } = sample();
  const copy = JSON.parse(JSON.stringify(rest).replaceAll(from, to)) as typeof rest;
  const [project] = copy.records.project;
  if (!project) throw new Error('The sample has no project record.');
  return { ...copy, project, unreadable };
}

test('the manifest lists every attached record with the SHA-256 of its canonical JSON', () => {
  const document = dossier();
  const { records } = attached(document, 'records.json') as { records: unknown[] };
  const manifest = manifestOf(document);
  expect(manifest.dossier.records.length).toBeGreaterThan(20);
  expect(manifest.dossier.records.map((record) => record.digest)).toEqual(
    records.map((record) => digest(canonical(record))),
  );
  expect(manifest.printed).toEqual({
    capstone: '0.1.0',
    layout: 'test',
    commit,
    document: digest(canonical(attached(document, 'document.json'))),
  });
});

test('every signature of an external record is in the manifest and in the last part', () => {
  const document = dossier();
  const signatures = manifestOf(document).dossier.records.flatMap((record) =>
    (record.signed ?? []).flatMap((part) => part.signatures),
  );
  const printed = JSON.stringify(document.blocks.slice(-20));
  expect(signatures.length).toBeGreaterThan(20);
  for (const { name, seal, intact } of signatures) {
    expect(intact).toBe(true);
    expect(printed).toContain(seal.slice(7, 19));
    expect(printed).toContain(name);
  }
});

test('a seal that no longer fits is printed as broken', () => {
  const project = sample();
  const [acceptance] = project.records.acceptance;
  if (!acceptance) throw new Error('The sample has no acceptance.');
  const seals = { '': digest('another text') };
  const records = { ...project.records, acceptance: [{ ...acceptance, seals, earlierSeals: {} }] };
  const blocks = JSON.stringify(dossier({ records: { ...project, records } }).blocks);
  expect(blocks.split('签后有改动').length).toBe(3);
});

test('the code stands for the records, the edition, the language and the day', () => {
  const code = dossier().code;
  const others = [
    dossier({ edition: 'internal' }),
    dossier({ language: 'en' }),
    dossier({ day: '2026-06-29' }),
    dossier({ records: changed('阀杆', '阀座') }),
  ].map((document) => document.code);
  expect(new Set([code, ...others]).size).toBe(5);
});

test('another commit or version with the same records has the same code', () => {
  const printer = { version: '9.9.9', layout: 'other', commit: undefined };
  const document = dossier({ printer });
  expect(document.code).toBe(dossier().code);
  expect(manifestOf(document).printed.commit).toBeUndefined();
});

test('an internal change does not change the customer’s code', () => {
  const project = sample();
  const handover = project.records.handover.map((entry) => ({
    ...entry,
    data: { ...entry.data, fileNumber: 'another' },
  }));
  const records = { ...project, records: { ...project.records, handover } };
  expect(dossier({ records }).code).toBe(dossier().code);
  expect(dossier({ records, edition: 'internal' }).code).not.toBe(
    dossier({ edition: 'internal' }).code,
  );
});

test('the code is on the cover, on every page and in the QR code', () => {
  const document = dossier();
  const code = dossierCode(manifestOf(document).dossier);
  expect(document.code).toBe(code);
  expect(document.cover?.lines.at(-1)?.value).toBe(code);
  const figure = document.blocks.find(
    (block: Block): block is Figure => block.type === 'figure' && block.alt.includes(code),
  );
  expect(scan(figure?.svg ?? '')).toBe(`CAPSTONE DTF_ERP26_7 customer zh 2026-06-30 ${code}`);
});

/** Reads a QR code as a camera would, from the rectangles that the picture draws. */
function scan(svg: string): string {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const scale = 4;
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (
        let column = Number(x) * scale;
        column < (Number(x) + Number(run)) * scale;
        column += 1
      ) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}
