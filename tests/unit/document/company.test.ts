import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/document/dossier/dossier.ts';
import { buildSheets } from '../../../src/document/template/sheets.ts';
import { buildTemplate } from '../../../src/document/template/template.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { loadCompany } from '../../../src/loading/load-company.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { ownLook } from '../../../src/model/company.ts';
import { documentNumber, documentNumberPattern } from '../../../src/model/document-number.ts';
import { renderDocument } from '../../../src/render/render.ts';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts';
import { siteColours, siteLogo, siteTitle } from '../../../src/site/build/company.ts';
import { sampleRecords, today } from '../../fixtures/sample-dossier.ts';
import { bare, pdfPages } from '../../fixtures/pdf-text.ts';

const fixture = 'tests/fixtures/company';
const { method, findings } = loadMethod('content/method', join(fixture, 'company.json'));
const template = method.templates.find(({ id }) => id === 'acceptance-report');
if (!template) throw new Error('The method has no acceptance report.');
const blank = buildTemplate({ template, method, language: 'zh', date: '2026-01-01' });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capstone-company-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What is found in a `company.json` with this text. */
function found(text: string) {
  const path = join(folder, 'company.json');
  writeFileSync(path, text);
  return loadCompany(path).findings.map(({ code, file, position, args }) => ({
    code,
    file,
    line: position?.line,
    said: JSON.stringify(args),
  }));
}

describe('a company’s look', () => {
  test('is read without findings', () => {
    expect(findings).toEqual([]);
  });

  test('shows in a form as HTML', async () => {
    const html = strFromU8(await renderDocument(blank, 'html'));
    expect(html).toContain('松风软件');
    expect(html).toContain('<img src="data:image/svg+xml;base64,');
    expect(html).toContain('light-dark(#7a1f3d, #f0a8bd)');
    expect(html).toContain('size: letter');
  });

  test('shows in a form as PDF, also to fill in', async () => {
    const plain = buildTemplate({
      template,
      method: { ...method, company: ownLook },
      language: 'zh',
      paper: 'letter',
      date: '2026-01-01',
    });
    for (const format of ['pdf', 'fillable'] as const) {
      const bytes = await renderDocument(blank, format);
      expect(bare((await pdfPages(bytes)).join(''))).toContain('松风软件');
      expect(Buffer.from(bytes).equals(await renderDocument(plain, format))).toBe(false);
    }
  });

  test('shows in a form for Word', async () => {
    const parts = unzipSync(await renderDocument(blank, 'docx'));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.map(text).join('')).toContain('松风软件');
    expect(text('word/styles.xml') + text('word/document.xml')).toContain('w:val="7A1F3D"');
    expect(text('word/styles.xml') + text('word/document.xml')).not.toContain('"1D4E6B"');
    expect(Object.keys(parts).some((name) => /^word\/media\/.*\.svg$/.test(name))).toBe(true);
    expect(text('word/document.xml')).toContain('w:w="12240"');
  });

  test('colours headings and heads of tables for Word', async () => {
    const parts = unzipSync(await renderDocument(blank, 'docx'));
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'TableHead']) {
      const style = new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0];
      expect(style, id).toContain('<w:color w:val="7A1F3D"/>');
    }
  });

  test('a name too long for a line is cut, and leaves room for the page', async () => {
    const footer = async (name: string) => {
      const look = { ...blank.look, name };
      const parts = unzipSync(await renderDocument({ ...blank, look }, 'docx'));
      return Object.keys(parts)
        .filter((part) => /^word\/footer\d+\.xml$/.test(part))
        .map((part) => strFromU8(parts[part] ?? new Uint8Array()))
        .flatMap((xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)])
        .map(([, text]) => text)
        .join('|');
    };
    const long = await footer('Pinewind Enterprise Software '.repeat(8));
    expect(long).toMatch(/^Pinewind Enterprise Software .{10,60}…\|/);
    expect(long).toMatch(/第/);
    expect(await footer('松'.repeat(90))).toMatch(/^松{25,45}…\|/);
    expect(await footer('Pinewind Software')).toMatch(/^Pinewind Software\|/);
  });

  test('shows in a spreadsheet', async () => {
    const parts = unzipSync(
      await renderXlsx(
        buildSheets({ template, method, language: 'en', project: undefined, date: '2026-01-01' }),
      ),
    );
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('xl/worksheets/sheet1.xml')).toContain('<oddHeader>&amp;LPinewind Software');
    expect(text('xl/styles.xml').toUpperCase()).toContain('7A1F3D');
  });

  test('shows in a dossier', async () => {
    const project = sampleRecords('lantern-valve');
    const dossier = buildDossier({
      project,
      method,
      gates: [],
      edition: 'internal',
      language: 'zh',
      asOf: today,
      printer: { version: '0.0.0', layout: 'test', commit: undefined },
    });
    expect(dossier.number).toMatch(/^PW-[A-Z0-9]+-7$/);
    expect(dossier.look).toEqual(blank.look);
    // The cover, and one page after it.
    const short = { ...dossier, control: [], blocks: dossier.control.slice(0, 2) };
    const pages = await pdfPages(await renderDocument(short, 'pdf'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(1)) expect(bare(page)).toContain('松风软件');
    const html = strFromU8(await renderDocument(short, 'html'));
    expect(html).toContain('<img src="data:image/svg+xml;base64,');
    expect(html).toContain('light-dark(#7a1f3d, #f0a8bd)');
    const parts = unzipSync(await renderDocument(short, 'docx'));
    expect(Object.keys(parts).some((name) => /^word\/media\/.*\.svg$/.test(name))).toBe(true);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('7A1F3D');
  });

  test('shows on the site', () => {
    expect(siteTitle(method.company, 'en')).toBe('Pinewind Software');
    expect(siteLogo(method.company)?.address).toBe('/company/logo.svg');
    expect(siteColours(method.company)).toContain('--sl-color-accent: #7a1f3d');
    expect(siteColours(ownLook)).toBeUndefined();
  });

  test('numbers documents by its pattern, with the ordinal only where there are many', () => {
    const project = { customerCode: 'DTF', code: 'ERP26' };
    expect(documentNumber(project, method, '7_1_1_1', '003')).toBe('PW-ERP26-7_1_1_1-003');
    expect(documentNumber(project, method, '7_3_1')).toBe('PW-ERP26-7_3_1');
    expect(documentNumberPattern('7_3_1', method)).toBe('PW-xx-7_3_1');
    expect(documentNumber(project, { company: ownLook }, '7_3_1')).toBe('DTF_ERP26_7_3_1');
    expect(blank.number).toBe('PW- ____ -7_3_1');
  });

  test('prints the whole of a wide logo', async () => {
    const ground = '<rect width="1600" height="90" fill="#0000ff"/>';
    const end = '<rect x="1400" width="200" height="90" fill="#ff0000"/>';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="90">${ground}${end}</svg>`;
    const logo = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const look = { ...blank.look, logo, accent: '#17495a' };
    const picture = await renderDocument({ ...blank, look }, 'preview');
    const { data, info } = await sharp(picture)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const reds = Array.from({ length: info.width * info.height }, (_, pixel) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 3, pixel * 3 + 3);
      return red > 150 && green < 90 && blue < 90;
    });
    expect(reds).toContain(true);
  });

  test('numbers the examples that the document norm gives', () => {
    const norm = method.templates.find(({ id }) => id === 'document-norm');
    if (!norm) throw new Error('The method has no document norm.');
    const said = JSON.stringify(
      buildTemplate({ template: norm, method, language: 'zh+en', date: '2026-01-01' }).blocks,
    );
    expect(said).toContain('PW-ERP26-7_3_1');
    expect(said).toContain('PW-ERP26-7_1_1_1-003');
    expect(said).not.toContain('DTF_');
  });

  test('is Capstone’s own without a file, and comes with a content folder', () => {
    expect(loadCompany(join(folder, 'company.json'))).toEqual({ company: ownLook, findings: [] });
    mkdirSync(join(folder, 'projects'));
    expect(contentFolders(folder).company).not.toContain(folder);
    cpSync(join(fixture, 'company.json'), join(folder, 'company.json'));
    expect(contentFolders(folder).company).toBe(join(folder, 'company.json'));
  });
});

describe('what is wrong with a company’s look is found at its line', () => {
  test.each([
    ['a colour that is hard to read', '"colours": { "accent": "#ffcc00" }', '1.51'],
    ['one that is hard to read on dark', '"colours": { "accentOnDark": "#17495a" }', '#17495a'],
    ['a colour that is none', '"colours": { "accent": "red" }', 'red'],
    ['a logo that is not there', '"logo": "nowhere.svg"', 'nowhere.svg'],
    ['a logo outside the folder', '"logo": "../logo.svg"', '../logo.svg'],
    ['a logo of another kind', '"logo": "logo.gif"', 'logo.gif'],
    ['an unknown paper', '"paper": "a3"', 'a3'],
    ['a pattern without the method’s part', '"documentNumber": "{project}_{ordinal}"', '{part}'],
    ['a pattern with an unknown place', '"documentNumber": "{project}_{part}_{year}"', '{year}'],
    ['an unknown field', '"color": "#17495a"', 'color'],
  ])('%s', (_name, line, said) => {
    const all = found(`{\n  ${line}\n}\n`);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ file: 'company.json', line: 2 });
    expect(all[0]?.said).toContain(said);
  });

  test.each([
    ['scripts', 'logo.svg', '<svg><script>alert(1)</script></svg>', 'scripts'],
    ['handlers', 'logo.svg', '<svg onload="x()"/>', 'scripts'],
    [
      'remote pictures',
      'logo.svg',
      '<svg><image href="https://example.com/a.png"/></svg>',
      'refers',
    ],
    ['remote styles', 'logo.svg', '<svg><style>@import "a.css"</style></svg>', 'refers'],
    ['text', 'logo.svg', '<svg><text>A</text></svg>', 'outlines'],
    ['no SVG', 'logo.svg', 'hello', 'no SVG'],
    ['no PNG', 'logo.png', 'hello', 'no PNG'],
    ['a tag left open', 'logo.svg', '<svg><path d="M0 0"></svg>', 'not closed'],
    ['its end cut off', 'logo.svg', '<svg><rect width="1"/>', 'cut off'],
    ['a bare ampersand', 'logo.svg', '<svg><title>A & B</title></svg>', 'not closed'],
    ['too many bytes', 'logo.svg', `<svg>${' '.repeat(210 * 1024)}</svg>`, '211 KB'],
  ])('a logo with %s', (_name, file, content, said) => {
    writeFileSync(join(folder, file), content);
    const [first, ...others] = found(`{\n  "logo": "${file}"\n}\n`);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'schema/invalid', file: 'company.json', line: 2 });
    expect(first?.said).toContain(said);
  });

  test('a PNG that is cut off or damaged', async () => {
    const whole = await sharp({
      create: { width: 40, height: 20, channels: 3, background: '#17495a' },
    })
      .png()
      .toBuffer();
    const path = join(folder, 'logo.png');
    writeFileSync(path, whole);
    expect(found('{ "logo": "logo.png" }')).toEqual([]);
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(60) ^ 0xff, 60);
    for (const bytes of [whole.subarray(0, -20), whole.subarray(0, 8), damaged]) {
      writeFileSync(path, bytes);
      expect(found('{ "logo": "logo.png" }')[0]?.said).toContain('cut off or damaged');
    }
  });
});
