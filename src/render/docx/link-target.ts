/** Where a link of a Word file may lead: out to a listed scheme, or to a heading of the same file. */
export type LinkTarget = { kind: 'outside'; address: string } | { kind: 'inside'; id: string };

const schemes = /^(?:https?|mailto|tel):/i;

/** Reads a link's address; undefined for one that is printed as text alone. */
export function linkTarget(href: string): LinkTarget | undefined {
  if (href.startsWith('#')) return { kind: 'inside', id: href.slice(1) };
  if (schemes.test(href) && URL.canParse(href)) return { kind: 'outside', address: href };
  return undefined;
}
