import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';
import { capstone } from './capstone.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'capstone-print-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const out = (name: string) => join(folder, name);

test('the dossier as PDF: archived (PDF/A-3a), in the project’s language, complete', async () => {
  const file = out('dossier.pdf');
  const { code, out: says } = capstone([
    ...['dossier', 'lantern-valve', '--as-of', '2026-05-12', '--out', file],
  ]);
  expect(code).toBe(0);
  expect(says).toContain('dossier.pdf');
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
  expect(bytes.toString('latin1')).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  const pages = await pdfPages(bytes);
  expect(bare(pages[0] ?? '')).toContain('结项档案');
  expect(bare(pages.at(-1) ?? '')).toContain(`第${pages.length}页,共${pages.length}页`);
});

test('the customer’s edition says so, and differs', async () => {
  const file = out('customer.pdf');
  const args = ['--edition', 'customer', '--lang', 'en', '--out', file];
  expect(capstone(['dossier', 'lantern-valve', ...args]).code).toBe(0);
  const text = bare((await pdfPages(readFileSync(file))).join(''));
  expect(text).toContain(bare('Customer’s edition'));
  expect(text).not.toContain(bare('Project summary report'));
});

test('a project that is not closed prints as a draft', () => {
  const file = out('draft.html');
  const args = ['--format', 'html', '--as-of', '2026-11-24', '--out', file];
  expect(capstone(['dossier', 'harbour-bakery', ...args]).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('Not all gates are passed yet');
});

test.each(['html', 'pdf', 'docx'])('the acceptance report as %s, blank and filled', (format) => {
  const blank = out(`blank.${format}`);
  const filled = out(`filled.${format}`);
  const args = ['template', 'acceptance-report', '--format', format, '--lang', 'zh'];
  expect(capstone([...args, '--out', blank]).code).toBe(0);
  expect(capstone([...args, '--project', 'lantern-valve', '--out', filled]).code).toBe(0);
  expect(readFileSync(filled).equals(readFileSync(blank))).toBe(false);
});

test('the name of the file says the format where --format does not', () => {
  const report = ['template', 'acceptance-report', '--lang', 'en', '--out'];
  expect(capstone([...report, out('Report.DOCX')]).code).toBe(0);
  expect(readFileSync(out('Report.DOCX')).toString('latin1', 0, 2)).toBe('PK');
  expect(capstone([...report, out('report.html')]).code).toBe(0);
  expect(readFileSync(out('report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  const fillable = [...report, out('to-fill.pdf'), '--format', 'fillable'];
  expect(capstone(fillable).code).toBe(0);
  expect(readFileSync(out('to-fill.pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
});

test('a form that goes to the customer holds nothing internal', () => {
  const file = out('issue.html');
  const args = ['--project', 'lantern-valve', '--record', '011', '--format', 'html', '--out', file];
  expect(capstone(['template', 'issue-tracking-record-form', ...args]).code).toBe(0);
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('首次月结库存明细账与总账相差');
  expect(html).not.toContain('内部备注');
  expect(html).not.toContain('关账先用单独编号的调整凭证解决');
});

test('the same command twice gives the same bytes', () => {
  for (const format of ['pdf', 'docx', 'html']) {
    const files = [out(`1.${format}`), out(`2.${format}`)] as const;
    for (const file of files) {
      const args = ['--as-of', '2026-05-12', '--format', format, '--out', file];
      expect(capstone(['dossier', 'lantern-valve', ...args]).code).toBe(0);
    }
    expect(readFileSync(files[0]).equals(readFileSync(files[1]))).toBe(true);
  }
});

test('labels in both languages side by side', () => {
  const file = out('bilingual.html');
  const args = ['--lang', 'zh+en', '--format', 'html', '--out', file];
  expect(capstone(['template', 'acceptance-report', ...args]).code).toBe(0);
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('>项目验收报告</span> <span class="second" lang="en">Project acceptance');
});

test('a character that no font has is named, with its record, and printed as its code', async () => {
  const content = out('content');
  cpSync('content/projects/harbour-bakery', join(content, 'projects', 'harbour-bakery'), {
    recursive: true,
  });
  const issue = join(content, 'projects/harbour-bakery/issues/001.mdx');
  writeFileSync(issue, readFileSync(issue, 'utf8').replace(/^title: .*$/m, 'title: 𓀀 scroll'));
  const file = out('unprintable.pdf');
  const { code, err } = capstone([
    ...['dossier', 'harbour-bakery', '--content', content, '--paper', 'letter', '--out', file],
  ]);
  expect(code).toBe(0);
  expect(err).toMatch(/lack “𓀀” \(U\+13000\); “\[U\+13000\]” is printed instead\..*001 𓀀 scroll”/);
  expect(bare((await pdfPages(readFileSync(file))).join(''))).toContain('[U+13000]scroll');
});

test.each([
  ['an unknown paper', ['dossier', 'lantern-valve', '--paper', 'a5'], 'a4, letter'],
  ['an unknown language', ['dossier', 'lantern-valve', '--lang', 'fr'], 'zh, en, zh+en'],
  ['an unknown template', ['template', 'aceptance-report'], 'Did you mean “acceptance-report”?'],
  [
    'a template that the project has no record for',
    ['template', 'handover-record', '--project', 'harbour-bakery'],
    'handover.json is missing',
  ],
  [
    'a record to choose',
    ['template', 'issue-tracking-record-form', '--project', 'lantern-valve'],
    '--record: 001, 002',
  ],
  [
    'a name that ends with another format than was asked for',
    ['dossier', 'lantern-valve', '--format', 'pdf', '--out', 'dossier.docx'],
    'end with .pdf',
  ],
  [
    'a name that ends with a format that is not printed',
    ['dossier', 'lantern-valve', '--out', 'dossier.xlsx'],
    'html, pdf, docx',
  ],
  [
    'a folder that cannot be written',
    ['template', 'acceptance-report', '--out', 'package.json/report.pdf'],
    'Cannot write',
  ],
])('%s: exit 2, and no file', (_name, args, says) => {
  const { code, err } = capstone(args);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(err).not.toMatch(/\n\s+at /);
  expect(existsSync('acceptance-report_en.pdf')).toBe(false);
});

test('nothing half-written is left behind', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
