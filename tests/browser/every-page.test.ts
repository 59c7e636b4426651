import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { languages } from '../../src/model/localised.ts';
import { localisedAddresses } from './built-pages.ts';
import { closed, openSite, watch, type Site } from './site.ts';

let site: Site;
let context: BrowserContext;
let tools: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await openSite();
  // Axe comes by an address, so that the browser compiles it once and not on every page.
  tools = await serve(dirname(createRequire(import.meta.url).resolve('axe-core')), 0);
  context = await site.browser.newContext({
    colorScheme: 'light',
    // It would fetch the whole handbook beside the page.
    serviceWorkers: 'block',
  });
});

afterAll(async () => {
  await context.close();
  await site.close();
  await closed(tools.server);
});

interface AxeWindow {
  axe: {
    run: (
      where: object,
      options: object,
    ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

/** How many pages are open at once. */
const tabs = 2;

/** Pages by language and folder: `/zh/rules/…` is one group. */
const groups = Map.groupBy(localisedAddresses(), (address) =>
  address.split('/').slice(1, 3).join('/'),
);

test('the groups hold every page, and each language has the same', () => {
  const [zh, en] = languages.map((language) =>
    [...groups].flatMap(([group, addresses]) =>
      group.startsWith(language) ? addresses.map((address) => address.slice(3)) : [],
    ),
  );
  expect(zh).toEqual(en);
  expect(zh?.length).toBeGreaterThan(150);
});

describe.each([...groups.keys()])('/%s', (group) => {
  test('opens without a fault, wide and narrow, and axe finds nothing, light and dark', async () => {
    const seen = new Set<string>();
    const waiting = [...(groups.get(group) ?? []).entries()];
    const faults: string[] = [];
    const visit = async (): Promise<void> => {
      const page = await context.newPage();
      const problems = watch(page);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, address] = next;
        await page.setViewportSize(wide);
        await page.goto(`${site.base}${address}`, { waitUntil: 'load' });
        const shape = await shapeOf(page);
        const found =
          index === 0 || shape.some((part) => !seen.has(part))
            ? // What stands around the content is the same on all pages of a group.
              await faultsOf(page, index === 0 ? {} : { include: ['main'] })
            : [...(await plainFaults(page)), ...(await narrowed(page))];
        for (const part of shape) seen.add(part);
        faults.push(...[...found, ...problems.splice(0)].map((one) => `${address}: ${one}`));
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: tabs }, visit));
    expect(faults.sort()).toEqual([]);
  }, 300_000);
});

/**
 * What a page is built of: each element of its content with its parent, classes and role, and the
 * order of its headings. A page that brings nothing new of these tells axe nothing new.
 */
async function shapeOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = ({ tagName, classList, role }: Element) =>
      [tagName, ...classList, role ?? ''].join('.');
    const main = document.querySelector('main') ?? document.body;
    const headings = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    return [
      ...new Set(
        [...main.querySelectorAll('*')].map(
          (one) => `${one.parentElement ? name(one.parentElement) : ''}>${name(one)}`,
        ),
      ),
      ...headings.map(({ tagName }, index) => `${headings[index - 1]?.tagName ?? ''}+${tagName}`),
    ];
  });
}

/** What is wrong with the page that is open, and what axe says of it. */
async function faultsOf(page: Page, where: object): Promise<string[]> {
  const faults = await plainFaults(page);
  await page.addScriptTag({ url: `http://localhost:${String(tools.port)}/axe.min.js` });
  faults.push(
    ...(await violations(page, where, [
      ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    ])),
  );
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  faults.push(...(await narrowed(page)));
  // The other rules do not depend on the theme.
  const themed = { type: 'rule', values: ['color-contrast', 'target-size'] };
  faults.push(...(await violations(page, where, themed)));
  return faults;
}

/** What is wrong with the page at a desk. */
async function plainFaults(page: Page): Promise<string[]> {
  const { lang, titles } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    titles: document.querySelectorAll('h1').length,
  }));
  const language = new URL(page.url()).pathname.split('/')[1] ?? '';
  return [
    ...(lang.startsWith(language) ? [] : [`its language is "${lang}"`]),
    ...(titles === 1 ? [] : [`it has ${String(titles)} first headings`]),
    ...(await overflow(page)),
  ];
}

/** What is wrong with the page on a phone; it stays as narrow. */
async function narrowed(page: Page): Promise<string[]> {
  await page.setViewportSize(narrow);
  return overflow(page);
}

async function overflow(page: Page): Promise<string[]> {
  const [over, width] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth - clientWidth, clientWidth];
  });
  return over <= 0 ? [] : [`at ${String(width)} px it scrolls sideways by ${String(over)} px`];
}

async function violations(page: Page, where: object, runOnly: object): Promise<string[]> {
  const found = await page.evaluate(
    async ([place, only]) => {
      const { axe: tester } = globalThis as unknown as AxeWindow;
      return (
        await tester.run('include' in place ? place : document, {
          resultTypes: ['violations'],
          // The frame of a form's preview is a page of its own; it is visited as such.
          iframes: false,
          preload: false,
          runOnly: only,
        })
      ).violations;
    },
    [where, runOnly] as const,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}
