import { Workbook } from '@cj-tech-master/excelts';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/model/localised.ts';
import { capstone } from '../cli/capstone.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'capstone-spreadsheet-'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.each(languages)('the page on spreadsheets, %s', (language) => {
  test('goes once through as it says: download, fill in, try, import, check', async () => {
    const content = join(root, language);
    cpSync('content/projects', join(content, 'projects'), { recursive: true });
    const sheet = join(content, 'plan.xlsx');
    const shared = ['--project', 'harbour-bakery', '--lang', language, '--content', content];
    const form = ['template', 'support-schedule-form', '--format', 'xlsx', '--out', sheet];
    expect(capstone([...form, ...shared]).code).toBe(0);

    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(sheet));
    const shifts = workbook.worksheets[1];
    if (!shifts) throw new Error('No sheet for the shifts');
    const row = shifts.rowCount + 1;
    const mode = { zh: '远程', en: 'remote' }[language];
    const values = [
      'Jonas Wickett (jonas-wickett)',
      new Date('2026-12-01T00:00:00Z'),
      new Date('2026-12-02T00:00:00Z'),
      mode,
      'First month-end close: watch the interfaces',
    ];
    for (const [index, value] of values.entries()) shifts.getCell(row, index + 1).value = value;
    writeFileSync(sheet, new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })));

    const page = readFileSync(`content/handbook/${language}/start/spreadsheets.mdx`, 'utf8');
    const [, shown = ''] = /```text wrap\n([\s\S]*?) *```/.exec(page) ?? [];
    const lines = shown.split('\n').map((line) => line.trim());
    const tried = capstone(['import', 'support-schedule', sheet, '--dry-run', ...shared]);
    expect(tried.code).toBe(0);
    expect(tried.out.trim().split('\n')).toEqual(lines.filter(Boolean));

    const path = join(content, 'projects/harbour-bakery/support-schedule.json');
    const before = readFileSync(path, 'utf8');
    expect(capstone(['import', 'support-schedule', sheet, ...shared]).code).toBe(0);
    expect(readFileSync(path, 'utf8')).not.toBe(before);
    expect(readFileSync(path, 'utf8')).toContain('watch the interfaces');
    const checked = capstone(['check', '--as-of', '2026-11-25', ...shared]);
    expect(checked.out).not.toMatch(/support-schedule\.json.*error/);
  });
});
