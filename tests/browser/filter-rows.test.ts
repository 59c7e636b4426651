import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteWords } from '../../src/site/words.ts';
import { openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const address = '/en/templates/acceptance-report/';
const names = ['Harbour Bakery ERP', 'Harbour Crane', '灯塔阀门 ERP', 'ＡＢＣ Plant', 'Bakery Two'];
const { projectsFound } = siteWords.en;
const found = (count: number) => projectsFound.replace('{count}', String(count));

/**
 * A page of the build as it is with more projects than one sees at a glance: the samples are fewer, so
 * the field and the rows are put in.
 */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const field = `<p class="filter-rows" hidden><label>Projects
    <input type="search" data-filter-rows="filled-from"></label>
    <span role="status" data-words="${projectsFound}"></span></p>`;
  const rows = names.map((name) => `<tr><th scope="row">${name}</th><td>PDF</td></tr>`).join('');
  const body = readFileSync(`dist${address}index.html`, 'utf8')
    .replace(/(<table[^>]*id="filled-from".*?<tbody[^>]*>).*?(<\/tbody>)/s, `$1${rows}$2`)
    .replace(/<table[^>]*id="filled-from"/, (table) => field + table);
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(site.base + address);
  return page;
}

const shown = (page: Page) => page.locator('#filled-from tbody tr:visible th').allInnerTexts();
const status = (page: Page) => page.locator('.filter-rows [role="status"]').innerText();

test('rows stay whose names hold every word, in either width and any case', async () => {
  const page = await open();
  const input = page.locator('[data-filter-rows]');
  await input.waitFor({ state: 'visible' });
  expect(await shown(page)).toEqual(names);
  expect(await status(page)).toBe('');
  const cases: [string, number[]][] = [
    ['harbour', [0, 1]],
    ['  ERP BAKERY ', [0]],
    ['ｂａｋｅｒｙ', [0, 4]],
    ['阀门', [2]],
    ['abc', [3]],
    ['none of them', []],
  ];
  for (const [query, rows] of cases) {
    await input.fill(query);
    expect(await shown(page), query).toEqual(rows.map((row) => names[row]));
    expect(await status(page), query).toBe(found(rows.length));
  }
  await input.fill('');
  expect(await shown(page)).toEqual(names);
  expect(await status(page)).toBe('');
  await page.context().close();
});

test('without scripts the field stays hidden, and every row in sight', async () => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('[data-filter-rows]').isVisible()).toBe(false);
  expect(await shown(page)).toEqual(names);
  await page.context().close();
});
