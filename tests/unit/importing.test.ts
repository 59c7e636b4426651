import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentLanguage } from '../../src/document/language.ts';
import { buildSheets } from '../../src/document/template/sheets.ts';
import { importRecords, type ImportResult } from '../../src/importing/import-records.ts';
import { contentFolders } from '../../src/loading/content-folders.ts';
import { loadContent } from '../../src/loading/load-content.ts';
import type { RecordKindId } from '../../src/model/records/index.ts';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { ruleCodes } from '../../src/rules/index.ts';
import { capstone } from './cli/capstone.ts';

const root = mkdtempSync(join(tmpdir(), 'capstone-import-'));
const projects = join(root, 'projects');
const folder = join(projects, 'lantern-valve');

beforeEach(() => {
  rmSync(projects, { recursive: true, force: true });
  mkdirSync(projects);
  cpSync('content/projects/lantern-valve', folder, { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function load() {
  const { method, projects: all } = loadContent(contentFolders(root), ruleCodes);
  const project = all.find(({ id }) => id === 'lantern-valve')?.records;
  if (!project) throw new Error('The sample project does not load');
  return { method, project };
}

async function sheet(
  id: string,
  language: DocumentLanguage,
  from: 'project' | 'blank' = 'project',
): Promise<Uint8Array> {
  const { method, project: loaded } = load();
  const project = from === 'project' ? loaded : undefined;
  const template = method.templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  return renderXlsx(buildSheets({ template, method, language, project, date: '2026-11-25' }));
}

async function read(
  kind: RecordKindId,
  bytes: Uint8Array,
  name = 'list.xlsx',
): Promise<ImportResult> {
  const { method, project } = load();
  return importRecords({ kind, bytes, name, folder, project, method, rules: ruleCodes });
}

const tabular: [string, RecordKindId, string][] = [
  ['issue-tracking-record-form', 'issue', 'issues/001.mdx'],
  ['document-norm', 'document-register', 'document-register.json'],
  ['support-schedule-form', 'support-schedule', 'support-schedule.json'],
  ['risk-register-form', 'risk-register', 'risk-register.json'],
  ['milestone-acceptance-form', 'milestones', 'milestones.json'],
  ['reassignment-sheet', 'reassignments', 'reassignments.json'],
  ['emergency-plan-form', 'emergency-plan', 'emergency-plan.json'],
  ['handover-record', 'handover', 'handover.json'],
  ['patch-record-form', 'patch', 'patches/p01.mdx'],
  ['lessons-learned-sheet', 'summary-report', 'summary-report.mdx'],
  ['acceptance-report', 'acceptance', 'acceptance.mdx'],
];

/** What no sheet has: signatures, and what is internal of a record that goes to the customer. */
const unsaid = ['signatures', 'internalNote', 'proposal'];

describe.each(tabular)('%s', (id, kind, path) => {
  test.each<DocumentLanguage>(['zh', 'en', 'zh+en'])(
    'reads back in %s, and brings nothing new',
    async (language) => {
      const { findings, records, matched } = await read(kind, await sheet(id, language));
      expect(findings).toEqual([]);
      expect(matched).toBe(true);
      expect(records.map((one) => [one.path, one.changes, one.parts])).toEqual([]);
    },
  );

  test('a blank one, with its rows to write in, brings nothing', async () => {
    const { records } = await read(kind, await sheet(id, 'en', 'blank'));
    expect(records.map((one) => [one.path, one.changes, one.parts])).toEqual([]);
  });

  test('makes the same record anew where there is none', async () => {
    const bytes = await sheet(id, 'zh');
    const before = load().project.records[kind];
    const files = before.map((entry) => join(folder, path.replace(/001|p01/, entry.id)));
    const { method, project } = load();
    for (const file of files) if (existsSync(file)) rmSync(file);
    const all = { method, project, rules: ruleCodes, folder };
    const { findings, records } = await importRecords({ ...all, kind, bytes, name: 'a.xlsx' });
    const isPart = id === 'lessons-learned-sheet';
    if (!isPart) expect(findings).toEqual([]);
    for (const record of records) {
      mkdirSync(join(folder, record.path, '..'), { recursive: true });
      writeFileSync(join(folder, record.path), record.text);
    }
    const data = (entry: unknown) =>
      JSON.parse(
        JSON.stringify((entry as { data: unknown }).data, (key, value: unknown) =>
          unsaid.includes(key) ? undefined : value,
        ),
      ) as Record<string, unknown>;
    const after = load().project.records[kind];
    const shown = (entries: readonly unknown[]) =>
      entries.map(data).map((one) => (isPart ? one['lessons'] : one));
    expect(shown(after)).toEqual(shown(before));
    if (!isPart) expect(after.map(({ prose }) => prose)).toEqual(before.map(({ prose }) => prose));
  });
});

test('two hundred rows go out and come back, each as it was', async () => {
  const path = join(folder, 'support-schedule.json');
  const before = JSON.parse(readFileSync(path, 'utf8')) as { shifts: Record<string, unknown>[] };
  const [first] = before.shifts;
  const shifts = Array.from({ length: 200 }, (_, index) => ({
    ...first,
    purpose: `第 ${String(index + 1)} 班：核对“领料”，\n=SUM(A1) 001 <&> ${'长'.repeat(index + 1)}`,
  }));
  writeFileSync(path, JSON.stringify({ ...before, shifts }));
  const bytes = await sheet('support-schedule-form', 'zh+en');
  rmSync(path);
  const { findings, records } = await read('support-schedule', bytes);
  expect(findings).toEqual([]);
  expect(records).toHaveLength(1);
  expect(JSON.parse(records[0]?.text ?? '')).toMatchObject({ shifts });
});

test('a spreadsheet has labels, hidden paths, lists to choose from, typed days and no times', async () => {
  const bytes = await sheet('support-schedule-form', 'zh');
  const again = await sheet('support-schedule-form', 'zh');
  expect(Buffer.from(bytes).equals(Buffer.from(again))).toBe(true);
  const parts = unzipSync(bytes);
  const shifts = Object.entries(parts)
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .map(([, part]) => strFromU8(part))
    .find((xml) => xml.includes('type="list"'));
  expect(shifts).toMatch(/<row r="2"[^>]*hidden="1"/);
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('state="hidden"');
  const [, table] = await readExcelFile(Buffer.from(bytes));
  expect(table?.data[0]).toEqual(['人员', '开始', '结束', '支持方式', '任务']);
  expect(table?.data[1]).toEqual(['member', 'start', 'end', 'mode', 'purpose']);
  expect(table?.data[2]?.[1]).toBeInstanceOf(Date);
});

/** Puts a text in the place of another in every part of a spreadsheet. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    name.endsWith('.xml') ? strToU8(strFromU8(part).replaceAll(from, to)) : part,
  ]);
  return zipSync(Object.fromEntries(changed));
}

describe('the import command', () => {
  const run = (...args: string[]) =>
    capstone(['import', ...args, '--content', root, '--lang', 'en']);
  const base = ['--project', 'lantern-valve'];

  test('finds a bad cell at its row and column, and writes nothing', async () => {
    const csv = join(root, 'risks.csv');
    writeFileSync(csv, 'risk,status,situation,response,owner\nno-such-risk,sometimes,a,b,nobody\n');
    const before = readFileSync(join(folder, 'risk-register.json'), 'utf8');
    const { code, out } = run('risk-register', csv, ...base);
    expect(code).toBe(1);
    expect(out).toMatch(/risks\.csv!A2:2:1.*reference\/unknown/);
    expect(out).toMatch(/risks\.csv!B2:2:2.*schema\/not-a-choice/);
    expect(out).toMatch(/risks\.csv!E2:2:5.*reference\/unknown/);
    expect(readFileSync(join(folder, 'risk-register.json'), 'utf8')).toBe(before);
    await Promise.resolve();
  });

  test('does not replace what is recorded unless told so', async () => {
    const bytes = await sheet('reassignment-sheet', 'en');
    const data = load().project.records.reassignments[0]?.data;
    const to = data?.reassignments[0]?.to as string;
    const file = join(root, 'moves.xlsx');
    writeFileSync(file, edited(bytes, to, 'Another project'));
    const path = join(folder, 'reassignments.json');
    const before = readFileSync(path, 'utf8');
    const refused = run('reassignments', file, ...base);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('Another project');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(run('reassignments', file, ...base, '--replace', '--dry-run').code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(run('reassignments', file, ...base, '--replace').code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before.replace(to, 'Another project'));
  });

  test('adds a row of a GBK file with Chinese heads', () => {
    const csv = join(root, 'add.csv');
    const { project } = load();
    const [first, second] = project.project.data.team;
    // 人员,日期,新的工作,安排人 in GBK
    const head = Buffer.from('c8cbd4b12cc8d5c6da2cd0c2b5c4b9a4d7f72cb0b2c5c5c8cb', 'hex');
    const row = Buffer.from(`\n${String(second?.id)},2026/5/7,Archive,${String(first?.id)}\n`);
    writeFileSync(csv, Buffer.concat([head, row]));
    const path = join(folder, 'reassignments.json');
    rmSync(path);
    const { code, out } = run('reassignments', csv, ...base);
    expect(out).toContain('new     reassignments.json');
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      reassignments: [{ member: second?.id, on: '2026-05-07', to: 'Archive', by: first?.id }],
    });
  });

  test.each([
    [['issue', 'no-such.xlsx', ...base], 'Cannot read'],
    [['isue', 'x.xlsx', ...base], 'no record kind'],
    [['issue', 'package.json', ...base], 'Cannot read'],
  ])('a mistake of usage is told: %j', (args, says) => {
    const { code, err } = run(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
