import { Ajv, type ValidateFunction } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capstone, type Run } from '../cli/capstone.ts';
import { writeBadContent } from './bad-content.ts';

let content = '';

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'capstone-formats-'));
  mkdirSync(join(content, '.git'));
  writeBadContent(content);
});

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

const site = { CAPSTONE_SITE: 'https://handbook.example.com' };

/** One run for each set of arguments; later calls get what it gave. */
const runs = new Map<string, Run>();

function report(format: string, lang = 'en', env: Record<string, string> = site): Run {
  const key = JSON.stringify([format, lang, env]);
  const args = ['--format', format, '--lang', lang, '--as-of', '2026-11-24'];
  const run = runs.get(key) ?? capstone(['check', ...args, '--content', content], env);
  runs.set(key, run);
  return run;
}

function errorsOf(validate: ValidateFunction, text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'https://example.com/'),
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': true as const,
};

function schemaAt(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}

test.each(['en', 'zh'])('SARIF is valid by the standard’s schema (%s)', (lang) => {
  const { code, out } = report('sarif', lang);
  expect(code).toBe(1);
  const options = { strict: false, allErrors: true, unicodeRegExp: false, formats };
  const validate = new AjvDraft4(options).compile(
    schemaAt('tests/fixtures/sarif-2.1.0.schema.json'),
  );
  expect(errorsOf(validate, out)).toEqual([]);
});

interface Log {
  runs: {
    tool: { driver: { rules: { id: string; helpUri?: string; help: { text: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string } } }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

test('SARIF: relative files, rules with help in the language, fingerprints', () => {
  const [run] = (JSON.parse(report('sarif', 'zh').out) as Log).runs;
  if (!run) throw new Error('no run');
  const { rules } = run.tool.driver;
  for (const result of run.results) {
    const rule = rules[result.ruleIndex];
    expect(rule?.id).toBe(result.ruleId);
    expect(rule?.helpUri).toBe(`https://handbook.example.com/zh/rules/${result.ruleId}/`);
    expect(rule?.help.text).toMatch(/[\u4e00-\u9fff]/);
    const { uri, uriBaseId } = result.locations[0]?.physicalLocation.artifactLocation ?? {};
    expect(uri).toMatch(/^projects\/harbour-bakery\//);
    expect(uriBaseId).toBe('SRCROOT');
  }
  const prints = run.results.map((one) => one.partialFingerprints['primaryLocationLineHash']);
  expect(new Set(prints).size).toBe(run.results.length);
  expect(run.results.map((one) => one.level)).toContain('warning');
});

test('without a public site, no report for others links to this machine', () => {
  for (const format of ['sarif', 'github', 'markdown']) {
    expect(report(format, 'en', { CAPSTONE_SITE: '' }).out).not.toContain('localhost');
  }
});

test('JSON is valid by the published schema, which lists every field', () => {
  const { out } = report('json');
  const path = 'schemas/report.schema.json';
  const validate = new Ajv({ allErrors: true, formats }).compile(schemaAt(path));
  expect(errorsOf(validate, out)).toEqual([]);
  interface ObjectSchema {
    properties: Record<string, ObjectSchema & { items: ObjectSchema }>;
  }
  const schema = schemaAt(path) as ObjectSchema;
  const data = JSON.parse(out) as { findings: object[] };
  expect(Object.keys(data)).toEqual(Object.keys(schema.properties));
  for (const finding of data.findings) {
    expect(Object.keys(finding)).toEqual(
      Object.keys(schema.properties['findings']?.items.properties ?? {}),
    );
  }
});

test('GitLab’s code quality report', () => {
  const issues = JSON.parse(report('gitlab').out) as {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }[];
  expect(issues.length).toBeGreaterThan(3);
  for (const { description, location } of issues) {
    expect(description).not.toMatch(/\n/);
    expect(location.path).toMatch(/^projects\/harbour-bakery\//);
    expect(location.lines.begin).toBeGreaterThan(0);
  }
  expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length);
  const reference = issues.find((issue) => issue.check_name === 'reference/unknown');
  expect(reference).toMatchObject({ severity: 'critical' });
  expect(issues.find((issue) => issue.check_name === 'file/unknown')?.severity).toBe('minor');
});

test('fingerprints are the same in both languages', () => {
  const prints = (lang: string) =>
    (JSON.parse(report('gitlab', lang).out) as { fingerprint: string }[]).map(
      (issue) => issue.fingerprint,
    );
  expect(prints('zh')).toEqual(prints('en'));
});

test('GitHub: annotations, and everything appended to the step’s summary', () => {
  const summary = join(content, 'summary.md');
  writeFileSync(summary, 'before\n');
  const { code, out } = report('github', 'en', { ...site, GITHUB_STEP_SUMMARY: summary });
  expect(code).toBe(1);
  expect(out).toMatch(
    /^::error title=[^:]+,file=projects\/harbour-bakery\/issues\/005\.mdx,line=\d+/m,
  );
  const text = readFileSync(summary, 'utf8');
  expect(text).toMatch(/^before\n## ❌ Capstone: /);
  expect(text).toContain('“p09”');
});

test('GitHub’s limit for summaries counts what is there already', () => {
  const summary = join(content, 'full.md');
  writeFileSync(summary, 'x'.repeat(1024 * 1024 - 1500));
  expect(report('github', 'en', { GITHUB_STEP_SUMMARY: summary }).code).toBe(1);
  const text = readFileSync(summary, 'utf8');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(text).toMatch(/Only \d+ of \d+ findings fit here/);
});

test('Markdown links lines to the pipeline’s git host', () => {
  const { out } = report('markdown', 'zh', {
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/records' },
    ...{ GITHUB_SHA: 'abc', GITHUB_WORKSPACE: content },
  });
  expect(out).toMatch(
    /\[\d+:8\]\(https:\/\/github\.com\/acme\/records\/blob\/abc\/projects\/harbour-bakery\/issues\/005\.mdx\?plain=1#L\d+\)/,
  );
});

test.each(['sarif', 'text'])('%s: the same bytes in a file as on the terminal', (format) => {
  const file = join(content, 'reports/new', `report.${format}`);
  const args = ['--format', format, '--as-of', '2026-11-24', '--content', content];
  const { code, out } = capstone(['check', ...args, '--out', file], { ...site, FORCE_COLOR: '1' });
  expect([code, out]).toEqual([1, expect.stringContaining(`report.${format}`)]);
  expect(readFileSync(file, 'utf8')).toBe(report(format).out);
  expect(readdirSync(join(content, 'reports/new'))).toEqual([`report.${format}`]);
  rmSync(join(content, 'reports'), { recursive: true });
});

test.each([
  ['json', 'json'],
  ['SARIF', 'sarif'],
  ['md', 'markdown'],
  ['txt', 'text'],
])('a file that ends with .%s holds %s where --format says nothing', (ending, format) => {
  const file = join(content, `report.${ending}`);
  const args = ['--as-of', '2026-11-24', '--content', content, '--out', file];
  expect(capstone(['check', ...args], site).code).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(report(format).out);
  rmSync(file);
});

test('a report that cannot be written leaves nothing behind', () => {
  const file = join(content, 'projects/harbour-bakery/notes.txt/report.json');
  const { code, err } = capstone([
    'check',
    '--format',
    'json',
    '--content',
    content,
    '--out',
    file,
  ]);
  expect(code).toBe(2);
  expect(err).toContain('Cannot write');
  expect(existsSync(file)).toBe(false);
});

test('text: the line with marks under it, the reason once for each code', () => {
  const { out } = report('text');
  expect(out).toMatch(/^ {2}\d+ \| patch: p09\n {4,5}\| {8}\^+$/m);
  expect(out.match(/http:|https:/g)?.length).toBe(new Set(out.match(/ {2}\w+\/[\w-]+$/gm)).size);
  expect(out).not.toContain('\u001b');
});

test('text has colours where they are asked for', () => {
  const { out } = report('text', 'en', { ...site, FORCE_COLOR: '1', NO_COLOR: '' });
  expect(out).toContain('\u001b[31m');
  expect(stripVTControlCharacters(out)).toBe(report('text').out);
});
