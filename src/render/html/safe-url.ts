const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether a link may lead to an address: a listed scheme, or a place relative to the page. Browsers
 * pass over blanks and control characters in a scheme, and so does this.
 */
export function isSafeUrl(href: string): boolean {
  const read = href.replaceAll(/[\u0000-\u0020\u007F-\u009F]/g, '');
  const scheme = /^([^/?#:]*):/.exec(read)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}
