import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** Types a query into the search box and gives the addresses of the first results. */
async function search(language: string, query: string): Promise<string[]> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.base}/${language}/`);
  await page.locator('button[data-open-modal]').click();
  await page.locator('#starlight__search input').fill(query);
  const links = page.locator('#starlight__search a.pagefind-ui__result-link');
  await links.first().waitFor();
  const found = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  await page.close();
  return found;
}

test.each([
  ['zh', '应急预案', '/zh/'],
  ['zh', '撤离', '/zh/'],
  ['en', 'emergency plan', '/en/'],
  ['en', 'handover', '/en/'],
])('%s: “%s” finds pages of that language only', async (language, query, prefix) => {
  const found = await search(language, query);
  expect(found.length).toBeGreaterThan(0);
  for (const address of found) expect(address.startsWith(prefix)).toBe(true);
});
