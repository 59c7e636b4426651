import { afterAll, beforeAll, expect, test } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('each box of the flow chart leads to its page, by mouse and by keyboard', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.base}/zh/stages/7/`);
  const boxes = page.locator('.flow-chart__wide a');
  const addresses = await boxes.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses).toEqual([
    '/zh/activities/7-1/',
    '/zh/tasks/7-2-1/',
    '/zh/tasks/7-2-2/',
    '/zh/tasks/7-3-1/',
    '/zh/tasks/7-3-2/',
    '/zh/tasks/7-4-1/',
    '/zh/tasks/7-4-2/',
  ]);
  await boxes.nth(3).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/tasks/7-3-1/');
  await page.close();
});

test('a phone shows the chart in one column', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.base}/en/stages/7/`);
  expect(await page.locator('.flow-chart__wide').first().isVisible()).toBe(false);
  expect(await page.locator('.flow-chart__narrow a').first().isVisible()).toBe(true);
  await page.close();
});

test('the chart prints on one landscape page, complete', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.base}/zh/stages/7/`, { waitUntil: 'networkidle' });
  const bytes = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  await page.close();
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const landscape: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    if (width < height) continue;
    const { items } = await sheet.getTextContent();
    landscape.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  expect(landscape).toHaveLength(1);
  for (const number of ['7.1', '7.2.1', '7.2.2', '7.3.1', '7.3.2', '7.4.1', '7.4.2']) {
    expect(landscape[0]).toContain(number);
  }
  expect(landscape[0]).toContain('项目结束');
});
