import { launchBrowser } from './browser.ts';

/** Unpacks the browser once, before several test files would do it at the same time. */
export async function setup(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}
