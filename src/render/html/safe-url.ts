const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether a link may lead to an address: a listed scheme, or a place relative to the page. What
 * stands before the first colon is a scheme, however it is spelt, unless a path has begun.
 */
export function isSafeUrl(href: string): boolean {
  const scheme = /^([^/?#:]*):/.exec(href)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}
