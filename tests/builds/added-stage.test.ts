import { spawnSync } from 'node:child_process';
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
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { method as added, pages } from '../fixtures/stage-6.ts';

let content = '';
const out = resolve('.cache/stage-6');

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'capstone-stage-'));
  cpSync('content/method', join(content, 'method'), { recursive: true });
  cpSync('content/handbook', join(content, 'handbook'), { recursive: true });
  for (const [file, items] of Object.entries(added)) {
    const path = join(content, 'method', `${file}.json`);
    const own = JSON.parse(readFileSync(path, 'utf8')) as unknown[];
    writeFileSync(path, JSON.stringify([...items, ...own], null, 2));
  }
  for (const [path, text] of Object.entries(pages)) {
    const file = join(content, 'handbook', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const env = {
    ...process.env,
    CAPSTONE_CONTENT: content,
    CAPSTONE_OUT: out,
    CAPSTONE_EDIT_URL: 'https://git.example.com/team/records/edit/main',
    CAPSTONE_SITE: 'https://handbook.example.com',
  };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
  expect(status).toBe(0);
});

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(out, path), 'utf8');

test.each(['zh', 'en'])(
  '%s: a stage added by data and pages alone has all its pages',
  (language) => {
    const paths = [
      'stages/6',
      'activities/6-1',
      'tasks/6-1-1',
      'roles/data-owner',
      'deliverables/opening-balances',
      'templates/opening-balance-sheet',
    ];
    for (const path of paths) {
      expect(existsSync(join(out, language, path, 'index.html')), path).toBe(true);
    }
    expect(existsSync(join(out, language, 'templates/opening-balance-sheet.pdf'))).toBe(true);
  },
);

test('its chart is drawn from its own flow', () => {
  const html = read('en/stages/6/index.html');
  expect(html).toContain('Load the opening balances');
  expect(html).toContain('href="/en/tasks/6-1-1/"');
});

test.each(['zh', 'en'])('%s: the new role’s path shows its step, where it belongs', (language) => {
  const html = read(`${language}/roles/data-owner/index.html`);
  const phases = [...html.matchAll(/id="phase-([\w-]+)"/g)].map(([, id]) => id);
  expect(phases[0]).toBe('activity-6-1');
  const first = html.slice(
    html.indexOf('id="phase-activity-6-1"'),
    html.indexOf('id="phase-go-live"'),
  );
  expect(first).toContain(`href="/${language}/tasks/6-1-1/#steps"`);
  expect(first).toContain(language === 'zh' ? '导入。' : 'Load them.');
});

test('the RACI matrix, the glossary and the activity’s criteria know it', () => {
  const raci = read('en/raci/index.html');
  expect(raci).toContain('href="/en/tasks/6-1-1/"');
  expect(raci).toContain('href="/en/roles/data-owner/"');
  expect(read('zh/glossary/index.html')).toContain('id="opening-balance"');
  expect(read('zh/activities/6-1/index.html')).toContain('盘点完成');
});

test('the sidebar of every page leads to it', () => {
  const html = read('zh/activities/7-1/index.html');
  expect(html).toContain('阶段 6 上线准备');
  expect(html).toContain('href="/zh/tasks/6-1-1/"');
});

test('search knows its titles and its document number', () => {
  const entries = JSON.parse(read('zh/search.json')) as { text: string; url: string }[];
  const urlsOf = (text: string) =>
    entries.filter((entry) => entry.text === text).map(({ url }) => url);
  expect(urlsOf('导入期初余额')).toContain('/zh/tasks/6-1-1/');
  expect(urlsOf('xx_xx_6_1_1')).toContain('/zh/deliverables/opening-balances/');
});

test('a page can be edited where the team keeps it', () => {
  expect(read('zh/tasks/6-1-1/index.html')).toContain(
    'href="https://git.example.com/team/records/edit/main/handbook/zh/tasks/6-1-1.mdx"',
  );
  // A page made from data leads to the data.
  expect(read('zh/deliverables/opening-balances/index.html')).toContain(
    'href="https://git.example.com/team/records/edit/main/method/deliverables.json"',
  );
});

test('sitemap, social picture and contents for language models name the site', () => {
  expect(read('sitemap-0.xml')).toContain('https://handbook.example.com/en/stages/6/');
  expect(read('en/index.html')).toContain('content="https://handbook.example.com/en/social.png"');
  expect(read('en/llms.txt')).toContain('https://handbook.example.com/en/tasks/6-1-1/');
  expect(read('en/llms.txt')).not.toContain('/zh/');
});
