import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { PDFDocument } from '@cantoo/pdf-lib';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProofReport } from '../../../src/cli/verify/verify-schema.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { describeStatement } from '../../../src/proving/describe.ts';
import { dossierOf, printerHere, type DossierChoice } from '../../../src/proving/dossier-of.ts';
import { repositoryOf } from '../../../src/proving/repository.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { inProcess } from '../../fixtures/in-process.ts';
import { paintedPage } from '../../fixtures/painted-page.ts';
import { objectsOf, updated, withStream } from '../../fixtures/pdf-update.ts';
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../../fixtures/temporary-repository.ts';
import { strict } from './strict-schema.ts';

const id = 'harbour-bakery';
const today = '2026-11-25';
const choice: DossierChoice = { edition: 'customer', language: 'en', asOf: '2026-11-20' };
const validate = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
  strict(JSON.parse(readFileSync('schemas/verify.schema.json', 'utf8')) as object),
);
let temporary: TemporaryRepository;
let pdf: Uint8Array;
let code = '';
/** The commit that last changed the project's records. */
let recorded = '';

beforeAll(() => {
  temporary = temporaryRepository(id, ['issues', 'patches', 'document-register.json']);
  look({ name: { zh: '云帆咨询', en: 'Sailcloth Consulting' } });
  recorded = temporary.commit('Records and look');
  const document = dossier();
  code = document.code ?? '';
  pdf = renderPdf(document);
}, 120_000);

afterAll(() => {
  temporary.remove();
});

function dossier(own: Partial<DossierChoice> = {}) {
  const folders = contentFolders(temporary.folder);
  const repository = repositoryOf(folders);
  const source = repository.source(id);
  if (!source) throw new Error('The sample project cannot be read.');
  const printer = printerHere(folders.projects, id);
  return dossierOf(source, repository.method, { ...choice, ...own }, printer);
}

function look(company: object | undefined): void {
  const path = join(temporary.folder, 'company.json');
  if (company) writeFileSync(path, JSON.stringify(company));
  else rmSync(path);
}

/** Runs `verify` as a user does, on bytes in a file. */
async function verify(bytes: Uint8Array | undefined, ...args: string[]) {
  const file = join(temporary.folder, 'dossier.pdf');
  if (bytes) writeFileSync(file, bytes);
  const all = ['verify', ...(bytes ? [file] : []), ...args, '--content', temporary.folder];
  const language = args.includes('zh') ? 'zh' : 'en';
  return inProcess(all, language, today);
}

/** The same as JSON, which must be valid by the published schema. */
async function verifyJson(bytes: Uint8Array | undefined, language: 'zh' | 'en', ...args: string[]) {
  const run = await verify(bytes, ...args, '--format', 'json', '--lang', language);
  const report = JSON.parse(run.out) as ProofReport;
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return {
    exit: run.code,
    report,
    faults: report.faults.map((one) => one.code),
    notes: report.notes.map((one) => one.code),
    text: [...report.faults, ...report.notes].map((one) => one.text).join('\n'),
    chineseText: [...report.faults, ...report.notes]
      .map((one) => describeStatement(one, 'zh'))
      .join('\n'),
  };
}

const isRecords = (stream: string) => stream.startsWith('{"format":1,"records"');
const isPage = (stream: string) => /\bBT\b/.test(stream) && stream.includes('/Header');

/** The dossier with another dictionary in the place of one. */
function withDictionary(fits: RegExp, from: string | RegExp, to: string): Uint8Array {
  const found = objectsOf(pdf).find(({ dictionary }) => fits.test(dictionary));
  if (!found?.dictionary.match(from)) throw new Error('No object of the PDF fits.');
  return updated(pdf, [{ ...found, dictionary: found.dictionary.replace(from, to) }]);
}

const manifestKey = /\(manifest\.json\) (\d+) 0 R/;
const recordsKey = /\(records\.json\) (\d+) 0 R/;

/** A page whose picture unpacks to more than any dossier has. */
function bomb(): Uint8Array {
  const found = objectsOf(pdf).find(({ stream }) => stream !== undefined && isRecords(stream));
  if (!found) throw new Error('No object of the PDF fits.');
  const packed = deflateSync(Buffer.alloc(257 * 1024 * 1024)).toString('latin1');
  const dictionary = `<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${String(packed.length)} >>\nstream\n${packed}\nendstream\n`;
  return updated(pdf, [{ number: found.number, dictionary }]);
}

async function encrypted(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  return document.save();
}

/** Reads the QR code on one of the last pages. */
async function scan(): Promise<string> {
  for (const page of [-1, -2, -3]) {
    try {
      return decodeQR(await paintedPage(pdf, page));
    } catch {
      continue;
    }
  }
  return 'no code';
}

test('a genuine dossier: exit 0, what it is, and that it is the same bytes', async () => {
  const { code: exit, out } = await verify(pdf);
  expect(exit).toBe(0);
  expect(out.split('\n').slice(1)).toEqual([
    'Closeout dossier HBF_OVEN_7: the customer’s edition, in English, as of 2026-11-20',
    `Code ${code}`,
    'Printed with Capstone 0.1.0, A4',
    expect.stringMatching(/^Records of commit [0-9a-f]{40}$/),
    '',
    '· Byte for byte what Capstone printed.',
    'Proven.',
    '',
  ]);
  const chinese = await verify(pdf, '--lang', 'zh');
  expect(chinese.out).toContain('结项档案 HBF_OVEN_7：客户版，英文，截至 2026-11-20\n');
  expect(chinese.out).toContain('· 与 Capstone 打印的逐字节相同。\n属实。\n');
  const { exit: same, report } = await verifyJson(pdf, 'en');
  expect([same, report.proven, report.dossier?.paper]).toEqual([0, true, 'a4']);
});

describe('a file that is not as it was printed: exit 1, and it is named', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
    ['not-a-pdf', () => Buffer.from('Dear customer'), 'is no PDF', '不是 PDF'],
    ['truncated', () => pdf.slice(0, -4000), 'The end of the PDF is missing', 'PDF 缺了结尾'],
    ['encrypted', encrypted, 'is encrypted', '已加密'],
    ['too-large', bomb, 'more than 256 MB', '超过 256 MB'],
    [
      'page-text-changed',
      () =>
        withStream(pdf, isPage, (stream) => {
          const [first = '', second = ''] = stream.match(/\[[^\]]+\] TJ/g)?.slice(2) ?? [];
          return stream.replace(first, () => second);
        }),
      'was changed. It should say “',
      '的文字被改动：应为“',
    ],
    [
      'record-changed',
      () => withStream(pdf, isRecords, (stream) => stream.replace('"title":"', '"title":"Not ')),
      'was changed: the manifest lists sha256:',
      '被改动：清单列的是 sha256:',
    ],
    [
      'attachment-missing',
      () => withDictionary(manifestKey, recordsKey, ''),
      'The attachment records.json is missing.',
      '缺少附件 records.json。',
    ],
    [
      'attachment-missing',
      () => withDictionary(manifestKey, manifestKey, ''),
      'The attachment manifest.json is missing.',
      '缺少附件 manifest.json。',
    ],
    [
      'attachment-added',
      () => withDictionary(/\/UF \(records\.json\)/, /records\.json/g, 'other.json'),
      'Somebody added the attachment other.json.',
      '有人加了附件 other.json。',
    ],
    [
      'attachment-twice',
      () => withDictionary(manifestKey, recordsKey, '(manifest.json) $1 0 R (records.json) $1 0 R'),
      'carries manifest.json more than once',
      '有不止一个 manifest.json',
    ],
    [
      'attachment-twice',
      () => withDictionary(/\/UF \(document\.json\)/, /document\.json/g, 'manifest.json'),
      'carries manifest.json more than once',
      '有不止一个 manifest.json',
    ],
  ])('%s', async (fault, make, english, chinese) => {
    const bytes = await make();
    const { exit, faults, text, chineseText } = await verifyJson(bytes, 'en');
    expect(exit).toBe(1);
    expect(faults).toContain(fault);
    expect(text).toContain(english);
    expect(chineseText).toContain(chinese);
  });

  test('a file too large for any dossier is not read', async () => {
    const file = join(temporary.folder, 'huge.pdf');
    writeFileSync(file, pdf);
    truncateSync(file, 3 * 1024 ** 3);
    const { code: exit, out } = await verify(undefined, file, '--lang', 'zh');
    rmSync(file);
    expect(exit).toBe(1);
    expect(out.split('\n').slice(1)).toEqual([
      '✗ 文件或其中压缩的内容超过 256 MB。结项档案不会这么大，没有读取。',
      '未能证明。',
      '',
    ]);
  });
});

test.each([
  ['no-such.pdf', 'Cannot read no-such.pdf: there is no such file.', '没有这个文件'],
  ['content', 'Cannot read content: it is a folder.', '这是文件夹'],
])('what is no file, %s: exit 2', async (file, english, chinese) => {
  const { code: exit, err } = await verify(undefined, file);
  expect([exit, err]).toEqual([2, expect.stringContaining(english)]);
  expect((await verify(undefined, file, '--lang', 'zh')).err).toContain(chinese);
});

test('a genuine dossier that is not the one looked for: exit 1, and each difference is named', async () => {
  const args = ['--edition', 'internal', '--printed-in', 'zh+en', '--paper', 'letter'];
  const found = await verifyJson(pdf, 'en', ...args, '--as-of', '2026-11-19');
  expect(found.exit).toBe(1);
  expect(found.faults).toEqual(['other-edition', 'other-language', 'other-paper', 'other-day']);
  expect(found.text.split('\n')).toEqual([
    'This is another edition: it calls itself the customer’s edition; the internal edition was looked for.',
    'This is printed in another language: it calls itself English; Chinese and English was looked for.',
    'This is set for other paper: for A4, not Letter.',
    'This stands for another day: for 2026-11-20, not 2026-11-19.',
  ]);
  expect(found.chineseText.split('\n')).toEqual([
    '版别不同：档案自称客户版，要找的是内部版。',
    '语言不同：档案自称英文，要找的是中英双语。',
    '纸张不同：排的是 A4，要找的是 Letter。',
    '截至日期不同：是 2026-11-20，不是 2026-11-19。',
  ]);
});

describe('after the company’s look has changed', () => {
  test('the commit of the look is named, and what changed; the dossier and its code are proven', async () => {
    look({ colours: { accent: '#7a1f3d' }, documentNumber: '{project}-{part}-{ordinal}' });
    const { exit, notes, text } = await verifyJson(pdf, 'en');
    expect([exit, notes]).toEqual([0, ['same-bytes', 'look-changed']]);
    expect(text).toContain('Changed since: company name, colours, document number pattern.');
    const onPaper = await verifyJson(undefined, 'zh', '--code', code);
    expect([onPaper.exit, onPaper.notes]).toEqual([0, ['look-changed']]);
    expect(onPaper.text).toContain('后来改动了：公司名称、颜色、文档编号格式。');
  });

  test('a look that no commit had is named', async () => {
    look({ name: 'Sailcloth', colours: { accent: '#7a1f3d' } });
    const uncommitted = renderPdf(dossier());
    look({ name: 'Sailcloth' });
    const en = await verifyJson(uncommitted, 'en');
    expect([en.exit, en.faults]).toEqual([1, ['other-look']]);
    expect(en.text).toContain('neither gives now');
    expect(en.chineseText).toContain('页面的外观');
  });

  test('a number that no commit gave is named', async () => {
    look({ documentNumber: '{project}-{part}-{ordinal}' });
    const uncommitted = renderPdf(dossier());
    look({ name: 'Sailcloth' });
    const en = await verifyJson(uncommitted, 'en');
    expect([en.exit, en.faults]).toEqual([1, ['other-number']]);
    expect(en.text).toContain('It bears the number OVEN-7; company.json numbers it HBF_OVEN_7');
  });
});

describe('after a record has changed', () => {
  test('the commit that was printed is named, and the record with both texts: exit 1', async () => {
    look({ name: 'Sailcloth' });
    const before = temporary.commit('Another look');
    const printed = renderPdf(dossier());
    temporary.change('acceptance.mdx', /measure: /, 'measure: About ');
    temporary.commit('Another measure');
    const { code: exit, out } = await verify(printed);
    expect(exit).toBe(1);
    expect(out).toContain(`Records of commit ${recorded}\n`);
    expect(out).toContain(`at commit ${recorded.slice(0, 12)} of 2026-05-15`);
    expect(out).toMatch(/acceptance\.mdx · Criteria › .+ › How it is measured: the dossier says “/);
    expect(out).toContain('“About ');
    expect(out).toMatch(/Not proven\.\n$/);
    const { exit: same, faults, chineseText } = await verifyJson(printed, 'zh');
    expect([same, faults]).toEqual([1, ['other-commit', 'repository-differs']]);
    expect(chineseText).toContain(recorded.slice(0, 12));

    temporary.reset(before);
    const then = await verify(printed);
    expect([then.code, then.out]).toEqual([0, expect.stringMatching(/Proven\.\n$/)]);
  });
});

describe('the code on paper', () => {
  test.each([
    ['as printed', (text: string) => text],
    ['in lower case, with blanks', (text: string) => text.toLowerCase().replaceAll('-', ' ')],
    ['with O for 0, l for 1', (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'l')],
    [
      'in full width, with long dashes',
      (text: string) =>
        text
          .replaceAll('-', '—')
          .replaceAll(/[0-9A-Z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)),
    ],
    ['as scanned', (text: string) => `CAPSTONE HBF_OVEN_7 customer en 2026-11-20 ${text}`],
  ])('%s, without a project: exit 0, and what it stands for', async (_name, typed) => {
    const { exit, report, notes } = await verifyJson(undefined, 'en', '--code', typed(code));
    expect([exit, notes]).toEqual([0, ['code-fits']]);
    expect(report.dossier).toMatchObject({ project: id, edition: 'customer', asOf: '2026-11-20' });
  });

  test('as a camera reads it from the printed page', async () => {
    const scanned = await scan();
    expect(scanned).toBe(`CAPSTONE HBF_OVEN_7 customer en 2026-11-20 ${code}`);
    const { exit, faults } = await verifyJson(undefined, 'en', '--code', scanned);
    expect([exit, faults]).toEqual([0, []]);
  });

  test('it says how to print the same dossier, to compare the sheets', async () => {
    const { out } = await verify(undefined, '--project', id, '--code', code);
    expect(out).toContain(
      `npm run capstone -- dossier ${id} --edition customer --lang en --as-of 2026-11-20`,
    );
  });

  test('a scanned text that calls the code another edition and day is named', async () => {
    const typed = `CAPSTONE HBF_OVEN_7 internal en 2026-11-19 ${code}`;
    const { exit, faults } = await verifyJson(undefined, 'en', '--code', typed);
    expect([exit, faults]).toEqual([1, ['other-edition', 'other-day']]);
  });

  test.each([
    ['a character too few', () => code.slice(0, -1), 'this has 19', '这里有 19 位'],
    ['a letter of no code', () => code.replace(/.$/, 'U'), '“U” occurs in none', '不会有“U”'],
    [
      'a misread character',
      () => code.replace(/^./, (one) => (one === '7' ? '8' : '7')),
      'was misread',
      '抄错了',
    ],
  ])('%s: exit 2', async (_name, typed, english, chinese) => {
    const { code: exit, err } = await verify(undefined, '--code', typed());
    expect([exit, err]).toEqual([2, expect.stringContaining(english)]);
    expect((await verify(undefined, '--code', typed(), '--lang', 'zh')).err).toContain(chinese);
  });

  test('a code of no dossier: exit 1, and that the past was asked only with a project', async () => {
    const none = '0000-0000-0000-0000-0000';
    const projects = join(temporary.folder, 'projects');
    cpSync('content/projects/skylark-piano', join(projects, 'skylark-piano'), { recursive: true });
    const anywhere = await verifyJson(undefined, 'en', '--code', none);
    rmSync(join(projects, 'skylark-piano'), { recursive: true });
    expect([anywhere.exit, anywhere.faults]).toEqual([1, ['code-of-no-project']]);
    expect(anywhere.chineseText).toContain('2 个项目都没有');
    const there = await verifyJson(undefined, 'zh', '--code', none, '--project', id);
    expect([there.exit, there.faults]).toEqual([1, ['code-unknown']]);
  });
});

test('a project’s seals: exit 0 with the codes of today; exit 1 after an edit, with both digests', async () => {
  const whole = await verifyJson(undefined, 'en', '--project', id);
  expect([whole.exit, whole.notes[0], whole.report.dossier]).toEqual([0, 'seals-hold', null]);
  temporary.change('milestones.json', /"conclusion": "/, '"conclusion": "Not ');
  const { code: exit, out } = await verify(undefined, '--project', id, '--lang', 'zh');
  expect(exit).toBe(1);
  expect(out).toMatch(
    /签字之后，milestones\.json 又被改动：封存值是 \w{12}，现在的内容是 \w{12}。/,
  );
  expect(out).toMatch(/签字时为“[^”]+”，现在为“Not [^”]+”。/);
  const en = await verifyJson(undefined, 'en', '--project', id);
  expect(en.faults).toContain('seal-broken');
});
