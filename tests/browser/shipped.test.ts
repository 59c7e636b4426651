import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { localisedAddresses, markupOf, pageAddresses } from './built-pages.ts';

/** What a page may weigh, packed, with all that the browser loads beside it before search opens. */
const budget = 150 * 1024;

/** The largest page itself may weigh this, packed. */
const markupBudget = 60 * 1024;

const weights = new Map<string, number>();

/** Packed size of a file of the build, and of the scripts that it imports. */
function weightOf(path: string): number {
  const known = weights.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(join('dist', path));
  weights.set(path, 0);
  const imported = path.endsWith('.js') ? importsOf(bytes.toString('utf8'), path) : [];
  const weight = gzipSync(bytes).length + sum(imported.map(weightOf));
  weights.set(path, weight);
  return weight;
}

function importsOf(script: string, path: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)].map(([, name = '']) =>
    posix.join(dirname(path), name),
  );
}

/** Style sheets, scripts and pictures that a page names; not those that load as they come into view. */
function loadedBy(markup: string): string[] {
  const named = [
    ...markup.matchAll(/<link\b[^>]*rel="(?:stylesheet|modulepreload|preload)"[^>]*>/g),
    ...markup.matchAll(/<(?:script|img)\b(?![^>]*\sloading="lazy")[^>]*\ssrc="[^"]+"[^>]*>/g),
  ].map(([tag]) => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '');
  return [...new Set(named.filter((url) => url.startsWith('/')))];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('no page ships more than 150 KB before search opens', () => {
  const heavy = pageAddresses().flatMap((address) => {
    const markup = markupOf(address);
    const own = gzipSync(markup).length;
    const all = own + sum(loadedBy(markup).map(weightOf));
    return all > budget || own > markupBudget
      ? [
          `${address}: ${String(Math.round(all / 1024))} KB, itself ${String(Math.round(own / 1024))}`,
        ]
      : [];
  });
  expect(heavy).toEqual([]);
});

test.each(localisedAddresses())('%s names itself, its twin and its picture', (address) => {
  const markup = markupOf(address);
  const language = address.slice(1, 3);
  const head = markup.slice(0, markup.indexOf('</head>'));
  const attribute = (tag: RegExp, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag.exec(head)?.[0] ?? '')?.[1];
  expect(/<title>[^<]+<\/title>/.test(head)).toBe(true);
  expect(/<html[^>]*\slang="(zh|en)/.exec(markup)?.[1]).toBe(language);
  // A document's page is a printed thing of one language; it is reached from the page before it.
  if (!head.includes('rel="canonical"')) {
    expect(address).toMatch(/\/(blank|bilingual|dossier|forms\/[\w-]+|print)\/$/);
    return;
  }
  expect(attribute(/<link[^>]*rel="canonical"[^>]*>/, 'href')).toMatch(new RegExp(`${address}$`));
  for (const [tag, one] of [
    ['zh-CN', 'zh'],
    ['en', 'en'],
  ] as const) {
    const twin = attribute(new RegExp(`<link[^>]*hreflang="${tag}"[^>]*>`), 'href') ?? '';
    const path = new URL(twin).pathname;
    expect(path).toBe(`/${one}${address.slice(3)}`);
    expect(existsSync(join('dist', path, 'index.html'))).toBe(true);
  }
  const picture = attribute(/<meta[^>]*property="og:image"[^>]*>/, 'content') ?? '';
  expect(new URL(picture).pathname).toBe(`/${language}/social.png`);
  expect(attribute(/<meta[^>]*name="description"[^>]*>/, 'content')).toBeTruthy();
});

test('the pictures for shared links have the size that networks ask for', () => {
  for (const language of ['zh', 'en']) {
    const bytes = readFileSync(join('dist', language, 'social.png'));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('the sitemap lists every page of the handbook in both languages', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const missing = localisedAddresses().filter((address) => !sitemap.includes(`${address}</loc>`));
  expect(missing).toEqual([]);
});

test.each(['zh', 'en'])('%s: contents for language models list each kind of page', (language) => {
  const text = readFileSync(join('dist', language, 'llms.txt'), 'utf8');
  for (const path of [
    'stages/7/',
    'activities/7-1/',
    'tasks/7-4-2/',
    'practice/severity-classes/',
    'roles/vendor-pm/',
    'deliverables/final-acceptance-report/',
    'templates/acceptance-report/',
    'risks/criteria-drift/',
    'gates/acceptance/',
    'records/issue/',
  ]) {
    expect(text).toContain(`/${language}/${path})`);
  }
  expect(text).not.toContain(language === 'zh' ? '/en/' : '/zh/');
  expect(readFileSync('dist/llms.txt', 'utf8')).toContain(`/${language}/llms.txt)`);
});

test.each([
  ['/zh/tasks/7-1-2/', 'next', '7.2 项目总结'],
  ['/en/tasks/7-1-2/', 'next', '7.2 Project summary'],
  ['/en/activities/7-1/', 'prev', 'Stage 7 Continuous support'],
  ['/zh/activities/7-1/', 'next', '7.1.1 现场支持'],
])('%s names the page before or after it: %s is %s', (address, direction, title) => {
  const link = new RegExp(`rel="${direction}"[\\s\\S]*?class="link-title[^"]*">([^<]*)<`);
  expect(link.exec(markupOf(address))?.[1]?.trim()).toBe(title);
});

test.each([
  ['/en/tasks/7-1-1/', 'handbook/en/tasks/7-1-1.mdx'],
  ['/zh/roles/vendor-pm/', 'method/roles.json'],
  ['/zh/glossary/', 'method/terms.json'],
])('%s names or links the file to edit, %s', (address, file) => {
  expect(markupOf(address)).toContain(file);
});
