import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const samples = [
  'copperfin-marine',
  'harbour-bakery',
  'lantern-valve',
  'pine-needle-paper',
  'skylark-piano',
];

test.each(['zh', 'en'])('all projects: gate, open issues, what is overdue (%s)', async (lang) => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.base}/${lang}/projects/`);
  const rows = page.locator('#projects tbody tr');
  const links = await rows
    .locator('th a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(samples.map((id) => `/${lang}/projects/${id}/`));
  for (const row of await rows.all()) expect(await row.locator('td').count()).toBe(6);
  expect(await page.locator('#projects button').count()).toBe(0);
  expect(await page.locator('#overdue + table tbody tr, #overdue + p').count()).toBeGreaterThan(0);
  await context.close();
});

test('a click on a head sorts by it, a second one the other way round', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.base}/en/projects/`);
  const column = () =>
    page
      .locator('#projects tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td')[2]?.textContent.trim()));
  const before = await column();
  const head = page.locator('#projects thead th').nth(3);
  await head.locator('button').click();
  expect(await column()).toEqual([...before].sort());
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  await head.locator('button').click();
  expect(await column()).toEqual([...before].sort().reverse());
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  await page.close();
});

test.each(samples)('the dossier of %s comes in each edition, language and format', async (id) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.base}/en/projects/${id}/`);
  const links = await page.locator('main .downloads a').evaluateAll((all) =>
    all.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      name: link.getAttribute('download') ?? '',
    })),
  );
  expect(links.map(({ name }) => name).sort()).toEqual(
    ['customer', 'internal']
      .flatMap((edition) =>
        ['en', 'zh', 'zh+en'].flatMap((language) =>
          ['docx', 'pdf'].map((format) => `${id}_dossier_${edition}_${language}.${format}`),
        ),
      )
      .sort(),
  );
  for (const { href, name } of links) {
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
    const start = (await answer.body()).subarray(0, 4).toString('latin1');
    expect(start, href).toBe(name.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004');
  }
  await page.close();
});
