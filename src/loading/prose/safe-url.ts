const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const site = 'https://site.invalid';

/**
 * Whether an address may stand in a record: web, mail, telephone, a place in the document (`#…`), or
 * a page of the site from its root (`/…`). Not with a user name, which only serves to make one host
 * look like another, and not relative to the page, for a printed page has no place in a folder.
 */
export function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url, site)) return false;
  const { origin, protocol, username, password } = new URL(url, site);
  if (origin === site) return /^(?:#.|\/)/.test(url) && !url.split('/').includes('..');
  // An address without a protocol that leaves the site names a host: //host/…
  if (!/^\s*[a-z]/i.test(url)) return false;
  return safeProtocols.has(protocol) && username === '' && password === '';
}
