import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of every HTML page of the build, in order. */
export function pageAddresses(folder = 'dist'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Addresses of the pages that stand in a language. */
export function localisedAddresses(folder = 'dist'): string[] {
  return pageAddresses(folder).filter((address) => /^\/(zh|en)\//.test(address));
}

/** The page's markup, as the build wrote it. */
export function markupOf(address: string, folder = 'dist'): string {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return readFileSync(join(folder, file), 'utf8');
}
