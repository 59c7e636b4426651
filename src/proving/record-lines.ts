/** A record's file with the line that the internal edition names as evidence. */
const recordLine = /^([\w./-]+\.(?:json|mdx)):\d+$/;

/**
 * Pages without the lines on which evidence stands in its file. Reformatting a record moves those
 * and changes nothing that it says.
 */
export function withoutLines(pages: unknown): unknown {
  if (Array.isArray(pages)) return pages.map(withoutLines);
  if (typeof pages !== 'object' || pages === null) return pages;
  const { type, value } = pages as { type?: unknown; value?: unknown };
  if (type === 'code' && typeof value === 'string') {
    return { ...pages, value: value.replace(recordLine, '$1') };
  }
  return Object.fromEntries(
    Object.entries(pages).map(([key, inner]) => [key, withoutLines(inner)]),
  );
}
