import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, watch, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test.each(['zh', 'en'])(
  '/%s loads nothing that is missing, late or from elsewhere',
  async (language) => {
    const page = await site.browser.newPage();
    const problems = watch(page);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.base)) elsewhere.push(request.url());
    });
    for (const path of ['', 'stages/7/', 'records/issue/', 'projects/lantern-valve/dossier/']) {
      await page.goto(`${site.base}/${language}/${path}`, { waitUntil: 'networkidle' });
    }
    expect(problems).toEqual([]);
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await page.close();
  },
);

test('the root leads to the reader’s language', async () => {
  for (const [locale, path] of [
    ['en-GB', '/en/'],
    ['zh-CN', '/zh/'],
    ['de-DE', '/zh/'],
  ] as const) {
    const context = await site.browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${site.base}/`);
    await page.waitForURL(`**${path}`);
    await context.close();
  }
});

test('a wrong address gives the 404 page in both languages', async () => {
  const page = await site.browser.newPage();
  const response = await page.goto(`${site.base}/zh/nowhere/`);
  expect(response?.status()).toBe(404);
  const text = await page.textContent('main');
  expect(text).toContain('没有这个页面');
  expect(text).toContain('Page not found');
  await page.close();
});

test('the language switch stays on the same page', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.base}/zh/activities/7-3/`);
  await page.locator('starlight-lang-select select').first().selectOption('/en/activities/7-3/');
  await page.waitForURL('**/en/activities/7-3/');
  await page.close();
});

test('Chinese text shows on a machine without a Chinese font', async () => {
  const page = await site.browser.newPage();
  const fonts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(response.url());
  });
  await page.goto(`${site.base}/zh/activities/7-1/`, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => document.fonts.check("16px 'Noto Sans SC'", '系统上线'));
  expect(fonts.length).toBeGreaterThan(0);
  await page.close();
});
