import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** Words that the page draws beside the element, as a style sheet's content. */
const drawnAfter = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);

describe.each(['zh', 'en'])('%s', (language) => {
  const other = language === 'zh' ? 'en' : 'zh';

  test.each([
    '',
    'stages/7/',
    'tasks/7-1-2/',
    'roles/customer-pm/',
    'rules/withdrawal/branch-test-first/',
    'glossary/',
    'projects/lantern-valve/',
  ])('/%s can be read and left without scripts, wide and narrow', async (path) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${site.base}/${language}/${path}`);
      expect(await page.locator('main h1').first().isVisible()).toBe(true);
      const links = page.locator(`main a[href^="/${language}/"]:visible`);
      expect(await links.count()).toBeGreaterThan(0);
      const twin = page.locator(`a[href="/${other}/${path}"]:visible`);
      expect(await twin.count(), `language link at ${String(width)} px`).toBeGreaterThan(0);
      if (width === 1280 && path !== '') {
        expect(await page.locator('nav.sidebar a:visible').count()).toBeGreaterThan(5);
      }
    }
    await context.close();
  });

  test('the keyboard reaches the content first, and shows where it is', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.base}/${language}/tasks/7-2-1/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#_top');
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isDrawn = outlineStyle !== 'none' && outlineWidth !== '0px';
        return { isDrawn, html: element.outerHTML.slice(0, 120) };
      });
      expect(focus?.isDrawn, focus?.html).toBe(true);
    }
    await page.close();
  });
});

test('a term shows its meaning to the keyboard, and Escape hides it', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.base}/en/activities/7-1/`);
  const term = page.locator('.term').first();
  expect(await term.getAttribute('aria-description')).toContain('support right after go-live');
  await page.locator('.breadcrumbs a').last().focus();
  for (let stop = 0; stop < 3; stop += 1) {
    await page.keyboard.press('Tab');
    if (await term.evaluate((element) => element === document.activeElement)) break;
  }
  expect(await drawnAfter(page, '.term')).toContain('support right after go-live');
  await page.keyboard.press('Escape');
  expect(await drawnAfter(page, '.term')).toBe('none');
  await page.close();
});

test('on a touch screen the first tap shows the meaning, the second opens the glossary', async () => {
  const context = await site.browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(`${site.base}/zh/activities/7-1/`);
  const term = page.locator('.term').first();
  await term.tap();
  expect(new URL(page.url()).pathname).toBe('/zh/activities/7-1/');
  expect(await drawnAfter(page, '.term')).toContain('紧接上线的支持');
  await term.tap();
  await page.waitForURL('**/zh/glossary/#hypercare');
  await context.close();
});

test('who asked for less motion sees none', async () => {
  const page = await site.browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${site.base}/en/tasks/7-1-1/`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    'auto',
  );
  await page.close();
});

test('a whole activity prints with all its tasks, without the frame of the site', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.base}/zh/activities/7-3/print/`);
  const text = await printed(page);
  for (const words of ['项目验收准备', '项目总体验收', '客户方项目负责人心里是矛盾的']) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/跳转到内容|简体中文/);
  await page.close();
});

test('a page prints its content without the frame of the site', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.base}/en/tasks/7-4-1/`);
  const text = await printed(page);
  expect(text).toContain('rebuild exactly the version in use');
  expect(text).toContain('maintenance manager');
  expect(text).not.toMatch(/Skip to content|On this page|简体中文/);
  await page.close();
});

/** The text of the page as it prints on A4. */
async function printed(page: Page): Promise<string> {
  const bytes = await page.pdf({ format: 'A4' });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n');
}
