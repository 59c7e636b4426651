import {
  cpSync,
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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { capstone } from './capstone.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'capstone-new-'));
});

afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

function begin(...args: string[]) {
  return capstone(['new', ...args, '--content', content, '--lang', 'en']);
}

interface Report {
  findings: { code: string; file: string }[];
}

function findings(): Report['findings'] {
  const { out } = capstone(['check', '--content', content, '--format', 'json']);
  return (JSON.parse(out) as Report).findings;
}

test('the command that it names finds what it began, and so does that of a refused print', () => {
  const folder = join(content, 'our records');
  mkdirSync(folder);
  const begun = capstone(['new', 'project', '--project', 'mill-lane', '--content', folder]);
  const refused = capstone(['dossier', 'mill-lane', '--content', folder]);
  for (const said of [begun.out, refused.err]) {
    const named = /check --project mill-lane --content ("[^"]+")/.exec(said)?.[1] ?? '""';
    const check = ['check', '--project', 'mill-lane', '--content', JSON.parse(named) as string];
    expect(capstone(check).out).toContain('schema/empty');
  }
});

test('a project in an empty folder, then its records; the check leads through them', () => {
  mkdirSync(join(content, '.git'));
  writeFileSync(join(content, 'README.md'), 'Our records\n');
  const { code, out } = begin('project', '--project', 'mill-lane');
  expect([code, out]).toEqual([0, expect.stringContaining('mill-lane/project.json')]);
  const project = join(content, 'projects/mill-lane');
  const data = JSON.parse(readFileSync(join(project, 'project.json'), 'utf8')) as {
    team: { role: string }[];
    languages: string[];
  };
  expect(data.team.map(({ role }) => role)).toContain('vendor-pm');
  expect(data.languages).toEqual(['en']);

  expect(begin('issue', '--project', 'mill-lane').code).toBe(0);
  expect(begin('issue', '--project', 'mill-lane').code).toBe(0);
  expect(begin('patch', '--project', 'mill-lane').code).toBe(0);
  expect(begin('handover', '--project', 'mill-lane').code).toBe(0);
  expect(readdirSync(join(project, 'issues')).sort()).toEqual(['001.mdx', '002.mdx']);
  expect(readdirSync(join(project, 'patches'))).toEqual(['p01.mdx']);
  const found = findings();
  expect(found.length).toBeGreaterThan(20);
  expect([...new Set(found.map((finding) => finding.code))].sort()).toEqual([
    'prose/missing',
    'schema/empty',
  ]);
});

test('the same with the folder in CAPSTONE_CONTENT', () => {
  const args = ['new', 'project', '--project', 'mill-lane'];
  expect(capstone(args, { CAPSTONE_CONTENT: content }).code).toBe(0);
  expect(existsSync(join(content, 'projects/mill-lane/project.json'))).toBe(true);
});

test('numbers go on from the highest', () => {
  const project = join(content, 'projects/harbour-bakery');
  cpSync('content/projects/harbour-bakery', project, { recursive: true });
  const before = readdirSync(join(project, 'issues'));
  const { out } = begin('issue', '--project', 'harbour-bakery');
  const [added] = readdirSync(join(project, 'issues')).filter((name) => !before.includes(name));
  const last = Math.max(...before.map((name) => Number.parseInt(name, 10)));
  expect(added).toBe(`${String(last + 1).padStart(3, '0')}.mdx`);
  expect(out).toContain(added);
  expect(begin('issue', '--project', 'harbour-bakery', '--record', '900').code).toBe(0);
  expect(existsSync(join(project, 'issues/900.mdx'))).toBe(true);
});

test.each([
  [
    'a record that is there',
    ['acceptance', '--project', 'bakery'],
    'acceptance.mdx is there already',
  ],
  ['a project that is there', ['project', '--project', 'bakery'], 'project.json is there already'],
  [
    'an issue that is there',
    ['issue', '--project', 'bakery', '--record', '001'],
    '001.mdx is there already',
  ],
  ['a name that cannot be', ['project', '--project', 'Mill Lane'], 'Did you mean “mill-lane”?'],
  ['a way out', ['issue', '--project', 'bakery', '--record', '../../x'], 'cannot be a name'],
  ['an unknown kind', ['isue', '--project', 'bakery'], 'Did you mean “issue”?'],
  ['an unknown project', ['issue', '--project', 'bakry'], 'Did you mean “bakery”?'],
  [
    'a second of what there is one of',
    ['handover', '--project', 'bakery', '--record', 'x'],
    'leave out --record',
  ],
  ['no project', ['issue'], '--project'],
])('%s: exit 2, what to do, and nothing is written', (_name, args, says) => {
  cpSync('content/projects/harbour-bakery', join(content, 'projects/bakery'), { recursive: true });
  const files = () => readdirSync(content, { recursive: true }).sort();
  const before = files();
  const { code, err } = begin(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  expect(files()).toEqual(before);
  expect(existsSync(join(content, '../x.mdx'))).toBe(false);
});

test('a project of an older schema version is to be migrated first', () => {
  const folder = join(content, 'projects/lantern-valve');
  cpSync('tests/fixtures/version-1/projects/lantern-valve', folder, { recursive: true });
  const { code, err } = begin('issue', '--project', 'lantern-valve');
  expect([code, err]).toEqual([2, expect.stringContaining('migrate lantern-valve')]);
});
