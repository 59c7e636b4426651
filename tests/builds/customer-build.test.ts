import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/document/dossier/dossier.ts';
import { contentFolders } from '../../src/loading/content-folders.ts';
import { loadContent } from '../../src/loading/load-content.ts';
import { evaluateGates } from '../../src/rules/evaluate.ts';
import { ruleCodes } from '../../src/rules/index.ts';
import { canaryForm, internalFields, markForm, Planting } from '../fixtures/canaries.ts';
import { filesBelow, readableTexts } from '../fixtures/readable-texts.ts';

const today = '2026-06-30';
const customer = 'lantern-valve';
/** Another customer's project, whose very name is a canary. */
const other = 'qzx0000-project';

const content = mkdtempSync(join(tmpdir(), 'capstone-customer-'));
const planting = new Planting(copyOf('lantern-valve', customer));
const others = new Planting(copyOf('harbour-bakery', other));
const planted = resolve('.cache/customer-build');
const bare = resolve('.cache/customer-build-bare');

function copyOf(sample: string, id: string): string {
  const folder = join(content, 'projects', id);
  cpSync(join('content/projects', sample), folder, { recursive: true });
  return folder;
}

function build(out: string): void {
  const env = {
    ...process.env,
    CAPSTONE_CONTENT: content,
    CAPSTONE_OUT: out,
    CAPSTONE_AS_OF: today,
    CAPSTONE_AUDIENCE: `customer:${customer}`,
  };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
  expect(status).toBe(0);
}

let internalDossier = '';

beforeAll(() => {
  planting.plantInternal();
  planting.unsignInternal();
  others.plantEverywhere();
  internalDossier = printedInternally();
  build(planted);
  planting.removeInternal();
  rmSync(others.folder, { recursive: true });
  build(bare);
}, 600_000);

afterAll(() => {
  for (const folder of [content, planted, bare]) rmSync(folder, { recursive: true, force: true });
});

function printedInternally(): string {
  const { method, projects } = loadContent(contentFolders(content), ruleCodes, customer);
  const project = projects[0]?.records;
  if (!project) throw new Error('The planted project cannot be read.');
  const printing = {
    edition: 'internal',
    language: 'zh+en',
    asOf: today,
    printer: { version: '0', layout: 'test', commit: undefined },
  } as const;
  const gates = evaluateGates({ project, method, today });
  return JSON.stringify(buildDossier({ ...printing, project, method, gates }));
}

test('there is a canary in every internal field of every record kind', () => {
  expect(internalFields().length).toBeGreaterThan(50);
  expect(internalFields().filter((path) => !planting.fields.has(path))).toEqual([]);
});

test('the internal dossier shows every canary, so that each would be found', () => {
  const unseen = [...planting.canaries].filter(([word]) => !internalDossier.includes(word));
  expect(unseen).toEqual([]);
  expect(others.canaries.size).toBeGreaterThan(100);
});

describe('a customer’s site', () => {
  const found = new Map<string, Set<string>>();
  const leaks: string[] = [];

  beforeAll(async () => {
    const places = new Map([...others.canaries, ...planting.canaries]);
    for (const file of filesBelow(planted)) {
      const texts = await readableTexts(join(planted, file));
      for (const { from, text } of [{ from: 'file name', text: file }, ...texts]) {
        for (const [word] of text.matchAll(canaryForm)) {
          const place = places.get(word.toLowerCase()) ?? word;
          leaks.push(`${file}, ${from}: ${place}`);
        }
        const ending = /\.(\w+)$/.exec(file)?.[1] ?? '';
        const seen = found.get(`${ending}, ${from}`) ?? new Set();
        for (const [word] of text.matchAll(markForm)) seen.add(word);
        found.set(`${ending}, ${from}`, seen);
      }
    }
  }, 300_000);

  test('holds nothing internal and nothing of another project, in no file and no file’s name', () => {
    expect([...new Set(leaks)]).toEqual([]);
  });

  test.each([
    'html, as it stands',
    'pdf, page text',
    'pdf, attachment records.json',
    'pdf, strings',
    'docx, part word/document.xml',
    'pf_fragment, unpacked',
    'pf_index, unpacked',
  ])('is searched where its external texts are found: %s', (place) => {
    expect(found.get(place)?.size ?? 0).toBeGreaterThan(10);
  });

  test('is byte for byte the site of a project that never had anything internal', () => {
    const digests = (folder: string) =>
      Object.fromEntries(
        filesBelow(folder).map((file) => {
          const bytes = readFileSync(join(folder, file));
          return [file, createHash('sha256').update(bytes).digest('hex')];
        }),
      );
    expect(digests(planted)).toEqual(digests(bare));
  });
});
