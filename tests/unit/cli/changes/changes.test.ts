import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changedFiles } from '../../../../src/cli/changes/changed-files.ts';
import { touchedProjects } from '../../../../src/cli/changes/touched-projects.ts';
import { Repository, temporaryFolder } from './repository.ts';

let repository: Repository;

beforeEach(() => {
  repository = new Repository({
    'content/projects/mill/project.json': '{}',
    'content/projects/quay/project.json': '{}',
    'content/projects/quay/issues/001.mdx': 'one',
    'content/method/roles.json': '[]',
    'content/handbook/zh/index.mdx': 'zh',
    'src/main.ts': '1',
    '.gitignore': '*.log\n',
  });
  repository.git('switch', '--quiet', '--create', 'topic');
});

afterEach(() => {
  rmSync(repository.root, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

function folders(content = join(repository.root, 'content')) {
  const folder = (name: string) => join(content, name);
  return {
    projects: folder('projects'),
    method: folder('method'),
    handbook: folder('handbook'),
    company: `${folder('method')}/../company.json`,
  };
}

/** The projects that changed, as the command asks for them. */
function touched(revision = 'main', content?: string): string | string[] {
  const where = folders(content);
  const changes = changedFiles(where.projects, revision);
  if ('fault' in changes) return changes.fault;
  const names = touchedProjects(changes, where);
  return names === 'all' ? 'all' : [...names].sort();
}

const inMill = { 'content/projects/mill/issues/001.mdx': 'new' };

test.each<[string, () => void, string[] | 'all']>([
  ['nothing', () => undefined, []],
  [
    'a commit',
    () => {
      repository.write(inMill);
      repository.commit();
    },
    ['mill'],
  ],
  [
    'a file not added yet',
    () => {
      repository.write(inMill);
    },
    ['mill'],
  ],
  [
    'a file added but not committed',
    () => {
      repository.write(inMill);
      repository.git('add', '--all');
    },
    ['mill'],
  ],
  [
    'a change not added yet',
    () => {
      repository.write({ 'content/projects/quay/project.json': '{"a": 1}' });
    },
    ['quay'],
  ],
  [
    'an ignored file',
    () => {
      repository.write({ 'content/projects/mill/x.log': '' });
    },
    [],
  ],
  [
    'a deleted record',
    () => {
      rmSync(join(repository.root, 'content/projects/quay/issues/001.mdx'));
    },
    ['quay'],
  ],
  [
    'a record moved to another project: both',
    () => {
      repository.write(inMill);
      const path = (project: string) => join(repository.root, `content/projects/${project}/issues`);
      renameSync(join(path('quay'), '001.mdx'), join(path('mill'), '002.mdx'));
      repository.commit();
    },
    ['mill', 'quay'],
  ],
  [
    'a new project, with a Chinese file name',
    () => {
      repository.write({ 'content/projects/pier/备注.txt': '' });
    },
    ['pier'],
  ],
  [
    'the handbook',
    () => {
      repository.write({ 'content/handbook/zh/index.mdx': '2' });
    },
    [],
  ],
  [
    'the program',
    () => {
      repository.write({ 'src/main.ts': '2' });
    },
    [],
  ],
  [
    'the method: all',
    () => {
      repository.write({ 'content/method/roles.json': '[1]' });
    },
    'all',
  ],
  [
    'what has changed on main meanwhile does not count',
    () => {
      repository.write(inMill);
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      repository.write({ 'content/projects/quay/project.json': '{"b": 1}' });
      repository.commit();
      repository.git('switch', '--quiet', 'topic');
    },
    ['mill'],
  ],
])('since main: %s', (_name, change, expected) => {
  change();
  expect(touched()).toEqual(expected);
});

test('records in a repository of their own, reached by a link; the method is Capstone’s', () => {
  const records = new Repository({ 'projects/mill/project.json': '{}', 'README.md': '' });
  const link = join(repository.root, 'link');
  symlinkSync(records.root, link);
  records.write({ 'projects/mill/project.json': '{"a": 1}', 'README.md': 'changed' });
  const changes = changedFiles(join(link, 'projects'), 'HEAD');
  const where = { ...folders(link), method: join(repository.root, 'content/method') };
  if ('fault' in changes) throw new Error(changes.fault);
  expect(touchedProjects(changes, where)).toEqual(new Set(['mill']));
  rmSync(records.root, { recursive: true });
});

test('a git hook’s own repository is not asked', () => {
  const other = new Repository({ 'a.txt': '' });
  vi.stubEnv('GIT_DIR', join(other.root, '.git'));
  vi.stubEnv('GIT_INDEX_FILE', join(other.root, '.git/index'));
  repository.write(inMill);
  expect(touched()).toEqual(['mill']);
  rmSync(other.root, { recursive: true });
});

test.each(['no-such-branch', '--help', '-h', '', 'main..topic', '0000000'])(
  'an unknown revision, %o',
  (revision) => {
    expect(touched(revision)).toBe('no-revision');
  },
);

test('no common history', () => {
  repository.git('switch', '--quiet', '--orphan', 'other');
  repository.write({ 'content/projects/mill/project.json': '{}' });
  repository.commit();
  expect(touched('main')).toBe('unrelated');
});

test('a shallow clone', () => {
  repository.write(inMill);
  repository.commit();
  const clone = temporaryFolder();
  const url = `file://${repository.root}`;
  repository.git('clone', '--quiet', '--depth=1', '--no-single-branch', url, clone);
  expect(touched('origin/main', join(clone, 'content'))).toBe('shallow');
  expect(touched('HEAD~1', join(clone, 'content'))).toBe('shallow');
  rmSync(clone, { recursive: true });
});

test('outside any repository', () => {
  const folder = temporaryFolder();
  expect(changedFiles(folder, 'main')).toEqual({ fault: 'no-repository' });
  rmSync(folder, { recursive: true });
});

test('no git at all', () => {
  vi.stubEnv('PATH', join(repository.root, 'empty'));
  expect(touched()).toBe('no-git');
});
