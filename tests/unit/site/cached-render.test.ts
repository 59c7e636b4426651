import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildDossier, type DossierInput } from '../../../src/document/dossier/dossier.ts';
import type { Document } from '../../../src/document/document.ts';
import { buildSheets } from '../../../src/document/template/sheets.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { forEdition } from '../../../src/loading/edition.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { fingerprint } from '../../../src/render/fingerprint.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { asOf } from '../../../src/rules/as-of.ts';
import { evaluateGates } from '../../../src/rules/evaluate.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { renderedResponse, sheetsResponse } from '../../../src/site/documents/cached-render.ts';
import { DocumentCache } from '../../../src/site/documents/document-cache.ts';
import {
  documentChannel,
  type DocumentMade,
} from '../../../src/site/documents/document-channel.ts';
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../../fixtures/temporary-repository.ts';

vi.mock('../../../src/render/fingerprint.ts', { spy: true });

const id = 'harbour-bakery';
let repository: TemporaryRepository;
let kept: string;
let cache: DocumentCache;
let made: DocumentMade[];
const note = (message: unknown) => void made.push(message as DocumentMade);

beforeEach(() => {
  repository = temporaryRepository(id, ['issues', 'patches', 'milestones.json']);
  kept = join(repository.folder, 'kept');
  cache = new DocumentCache(kept);
  made = [];
  subscribe(documentChannel, note);
});

afterEach(() => {
  unsubscribe(documentChannel, note);
  vi.mocked(fingerprint).mockReset();
  vi.unstubAllEnvs();
  repository.remove();
});

/** The dossier as a build makes it, from files that are read anew. */
function dossier(choice: Partial<DossierInput> = {}): Document {
  const { method, projects } = loadContent(contentFolders(repository.folder), ruleCodes, id);
  const records = projects[0]?.records;
  if (!records) throw new Error('The project cannot be read.');
  const { edition = 'internal', asOf: day = '2026-11-24' } = choice;
  return buildDossier({
    project: forEdition(asOf(records, day), edition),
    method,
    gates: evaluateGates({ project: records, method, today: day }),
    edition,
    language: 'en',
    asOf: day,
    printer: { version: '0.1.0', layout: 'test', commit: undefined },
    ...choice,
  });
}

/** Asks for a dossier; says where it came from, and its bytes. */
async function ask(document: Document, format: 'pdf' | 'docx' = 'docx') {
  const response = await renderedResponse(document, format, cache);
  return { from: made.at(-1)?.from, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('a dossier whose records did not change comes from the cache, byte for byte', async () => {
  const { from, bytes } = await ask(dossier(), 'pdf');
  expect(from).toBe('renderer');
  const again = await ask(dossier(), 'pdf');
  expect(again.from).toBe('cache');
  expect(again.bytes.equals(bytes)).toBe(true);
  expect(bytes.equals(await renderDocument(dossier(), 'pdf'))).toBe(true);
});

test.each<[string, () => Document]>([
  ['language', () => dossier({ language: 'zh' })],
  ['paper', () => dossier({ paper: 'letter' })],
  ['day', () => dossier({ asOf: '2026-11-23' })],
  ['edition', () => dossier({ edition: 'customer' })],
  [
    'record',
    () => {
      repository.change('risk-register.json', /"response": "[^"]*"/, '"response": "Changed."');
      return dossier();
    },
  ],
  [
    'look of the company',
    () => {
      writeFileSync(
        join(repository.folder, 'company.json'),
        '{ "colours": { "accent": "#17495a" } }',
      );
      return dossier();
    },
  ],
  [
    'code of Capstone',
    () => {
      vi.mocked(fingerprint).mockReturnValue('another');
      return dossier();
    },
  ],
])('another %s is printed anew, and the first is kept', async (_what, other) => {
  const first = dossier();
  const { bytes } = await ask(first);
  expect((await ask(other())).from).toBe('renderer');
  expect(readdirSync(kept)).toHaveLength(2);
  vi.mocked(fingerprint).mockReset();
  const again = await ask(first);
  expect(again.from).toBe('cache');
  expect(again.bytes.equals(bytes)).toBe(true);
});

test('another format of the same dossier is a file of its own', async () => {
  await ask(dossier());
  expect((await ask(dossier(), 'pdf')).from).toBe('renderer');
});

test.each<[string, (path: string) => void]>([
  [
    'cut off',
    (path) => {
      truncateSync(path, 1000);
    },
  ],
  [
    'empty',
    (path) => {
      truncateSync(path, 0);
    },
  ],
  [
    'changed in a byte',
    (path) => {
      const bytes = readFileSync(path);
      bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
      writeFileSync(path, bytes);
    },
  ],
])('a file of the cache that is %s is made again', async (_how, damage) => {
  const { bytes } = await ask(dossier());
  damage(join(kept, readdirSync(kept)[0] ?? ''));
  const again = await ask(dossier());
  expect(again.from).toBe('renderer');
  expect(again.bytes.equals(bytes)).toBe(true);
  expect((await ask(dossier())).from).toBe('cache');
});

test('documents printed beside each other are each made once, and each is told of', async () => {
  const titles = ['One', 'Two', 'Three'];
  const one = dossier();
  const documents = titles.map((title) => ({ ...one, title }));
  for (const from of ['renderer', 'cache'] as const) {
    made = [];
    await Promise.all(documents.map((document) => renderedResponse(document, 'docx', cache)));
    expect(made.map(({ title }) => title).sort()).toEqual([...titles].sort());
    expect(new Set(made.map((one) => one.from))).toEqual(new Set([from]));
    expect(readdirSync(kept)).toHaveLength(titles.length);
  }
});

test('a spreadsheet comes from the cache too', async () => {
  const { method } = loadContent(contentFolders(undefined), ruleCodes, id);
  const template = method.templates.find(({ sheet }) => sheet);
  if (!template) throw new Error('No template is a table.');
  const sheets = () =>
    buildSheets({ template, method, language: 'en', project: undefined, date: '2026-11-24' });
  const first = await (await sheetsResponse(sheets(), cache)).arrayBuffer();
  const again = await (await sheetsResponse(sheets(), cache)).arrayBuffer();
  expect(made.map(({ from }) => from)).toEqual(['renderer', 'cache']);
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
});

test('CAPSTONE_CACHE=off prints everything anew and keeps nothing', async () => {
  vi.stubEnv('CAPSTONE_CACHE', 'off');
  await ask(dossier());
  expect((await ask(dossier())).from).toBe('renderer');
  expect(readdirSync(repository.folder)).not.toContain('kept');
});
