const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Whether an address may stand in a record: web, mail, telephone, or inside the site; without a user
 * name, which only serves to make one host look like another.
 */
export function isSafeUrl(url: string): boolean {
  if (url === '') return false;
  try {
    // The base makes relative addresses parse; the parser drops the blanks that hide a protocol.
    const { protocol, username, password } = new URL(url, 'https://site.invalid/');
    return safeProtocols.has(protocol) && username === '' && password === '';
  } catch {
    return false;
  }
}
