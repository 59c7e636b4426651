/** Text without what layout adds: white space, line breaks, soft hyphens, zero-width characters. */
export function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b\u200c\u200d\ufeff]/g, '');
}

/**
 * The texts that the pages do not print. A text may begin on one page and end on the next.
 *
 * @returns at most twenty
 */
export function missingFrom(texts: readonly string[], pages: readonly string[]): string[] {
  const bared = pages.map(bare);
  const missing: string[] = [];
  for (const text of new Set(texts)) {
    const wanted = bare(text);
    if (bared.some((page) => page.includes(wanted)) || isSplit(wanted, bared)) continue;
    missing.push(text);
    if (missing.length === 20) break;
  }
  return missing;
}

function isSplit(wanted: string, pages: readonly string[]): boolean {
  return pages.some((page, index) => {
    const next = pages[index + 1];
    if (next === undefined) return false;
    for (let length = 1; length < wanted.length; length += 1) {
      if (!page.includes(wanted.slice(0, length))) return false;
      if (next.includes(wanted.slice(length))) return true;
    }
    return false;
  });
}
