import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfPages } from '../fixtures/pdf-text.ts';

const canary = 'CANARY7f3a';
const out = resolve('.cache/customer-build');
let content = '';

/** Where a canary goes: a file of the project, and the text that it follows. */
const planted: readonly (readonly [string, RegExp])[] = [
  ['project.json', /"value": "/],
  ['issues/011.mdx', /proposal: /],
  ['issues/011.mdx', /internalNote: /],
  ['document-register.json', /"location": "/g],
  ['document-register.json', /"backup": "/g],
  ['risk-register.json', /"situation": "/g],
  ['summary-report.mdx', /advice: /g],
  ['summary-report.mdx', /<Part id="results">\n\n/],
  ['reassignments.json', /"to": "/g],
  ['handover.json', /"content": "/g],
  ['patch-procedure.mdx', /step: /g],
];

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'capstone-customer-'));
  cpSync('content/projects', join(content, 'projects'), { recursive: true });
  for (const [file, place] of planted) {
    const path = join(content, 'projects/lantern-valve', file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(place, (found) => `${found}${canary} `);
    if (changed === text) throw new Error(`There is no place for a canary in ${file}.`);
    writeFileSync(path, changed);
  }
  const env = {
    ...process.env,
    CAPSTONE_CONTENT: content,
    CAPSTONE_OUT: out,
    CAPSTONE_AUDIENCE: 'customer:lantern-valve',
  };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
  expect(status).toBe(0);
});

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

const files = (ending: RegExp) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(out, path));

test('no page, script or data file of a customer’s build holds anything internal', () => {
  const leaks = files(/\.(html|js|json|txt|xml|css)$/).filter((path) =>
    readFileSync(path, 'utf8').includes(canary),
  );
  expect(leaks).toEqual([]);
});

test('nor does a PDF or what it carries', async () => {
  const documents = files(/\.pdf$/);
  expect(documents.some((path) => path.endsWith('dossier.pdf'))).toBe(true);
  for (const path of documents) {
    const bytes = readFileSync(path);
    expect((await pdfPages(bytes)).join(''), path).not.toContain(canary);
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const pdf = await task.promise;
    const carried = ((await pdf.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
    for (const { content: attached } of Object.values(carried)) {
      expect(new TextDecoder().decode(attached), path).not.toContain(canary);
    }
    await task.destroy();
  }
});

test('nor does a DOCX', () => {
  for (const path of files(/\.docx$/)) {
    for (const part of Object.values(unzipSync(readFileSync(path)))) {
      expect(strFromU8(part, true), path).not.toContain(canary);
    }
  }
});

test('the other customer’s project is not there at all', () => {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.includes('harbour-bakery'))).toEqual([]);
  const projects = files(/projects[\\/]index\.html$/).map((path) => readFileSync(path, 'utf8'));
  for (const page of projects) expect(page).not.toMatch(/Harbour Bakery|港湾烘焙/);
});

test('no file is named after an internal record', () => {
  const names = files(/\.(pdf|docx)$/).map((path) => path.split(/[\\/]/).at(-1));
  const own = names.filter((name) => name?.startsWith('dossier-customer'));
  expect(own).toEqual([]);
});
