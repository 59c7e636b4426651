import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser: the one that `CHROME_PATH` names, or else the Chromium that npm brings (Linux
 * x64), with the fonts and, where the machine lacks them, the libraries that come with it.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROME_PATH'];
  if (own) return playwright.launch({ executablePath: own, args: flags });
  const folder = resolve('.cache/chromium');
  const executablePath = await inFolder(folder, () => chromium.executablePath());
  const env = { ...process.env, FONTCONFIG_FILE: writeFontConfig(folder) };
  try {
    return await playwright.launch({ executablePath, args: flags, env });
  } catch {
    const libraries = await inFolder(folder, () => inflate(bundled('al2023.tar.br')));
    const LD_LIBRARY_PATH = join(libraries, 'lib');
    return playwright.launch({ executablePath, args: flags, env: { ...env, LD_LIBRARY_PATH } });
  }
}

/** Only the fonts that come with the browser, so that pages look the same on every machine. */
function writeFontConfig(folder: string): string {
  const path = join(folder, 'only-bundled-fonts.conf');
  const directory = join(folder, 'fonts', 'fonts');
  const cache = join(folder, 'font-cache');
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${directory}</dir><cachedir>${cache}</cachedir></fontconfig>
`,
  );
  return path;
}

/**
 * Runs an unpacking with the temporary folder set to one of the project's own: the package reuses
 * whatever file called `chromium` lies there, whatever its version.
 */
async function inFolder<Result>(folder: string, unpack: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await unpack();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
    else process.env['TMPDIR'] = before;
  }
}

function bundled(name: string): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(dirname(main), '..', 'bin', name);
}
