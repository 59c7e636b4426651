import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('after the first visit the handbook and its search work without a network', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.base}/zh/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto(`${site.base}/zh/tasks/7-3-2/`);
  expect(await page.textContent('h1')).toContain('7.3.2');
  await page.goto(`${site.base}/en/rules/withdrawal/emergency-plan/`);
  expect(await page.textContent('h1')).toContain('emergency plan');
  await page.locator('button[data-open-modal]').click();
  await page.locator('capstone-search input').fill('handover');
  await page.locator('[data-results] a').first().waitFor();
  await context.close();
});
