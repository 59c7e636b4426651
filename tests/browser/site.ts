import type { Server } from 'node:http';
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import { launchBrowser } from './browser.ts';

/** The built site in a browser. */
export interface Site {
  browser: Browser;
  base: string;
  close: () => Promise<void>;
}

/** Serves `dist` and starts a browser. The build must have been made: `npm run build`. */
export async function openSite(): Promise<Site> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build. Run: npm run build');
  const { server, port } = await serve('dist', 0);
  const browser = await launchBrowser();
  return {
    browser,
    base: `http://localhost:${String(port)}`,
    close: async () => {
      await browser.close();
      await closed(server);
    },
  };
}

/** Ends the server with every connection to it. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
}

/** What went wrong while a page was open: console errors and answers of 400 and above. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())} ${response.url()}`);
  });
  return problems;
}
