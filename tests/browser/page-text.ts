/**
 * What a reader sees of a section: the text from the element with the id to the next heading of the
 * same or a higher level, or, where the element is no heading, to the next element with an id.
 *
 * @param markup a page of the build
 * @param id `_top` for the whole page
 * @returns undefined where the page has no such section
 */
export function sectionText(markup: string, id: string): string | undefined {
  const main = /<main[\s\S]*<\/main>/.exec(markup)?.[0] ?? '';
  const start = new RegExp(`<(\\w+)[^>]*\\sid="${id}"`).exec(main);
  if (!start) return undefined;
  const rest = main.slice(start.index);
  const level = /^h([1-6])$/.exec(start[1] ?? '')?.[1];
  const end = level ? new RegExp(`<h[1-${level}][\\s>]`, 'g') : /\sid="/g;
  end.lastIndex = start[0].length;
  return plainText(rest.slice(0, end.exec(rest)?.index));
}

/** Text without tags: characters for entities, straight apostrophes, one space for any white space. */
export function plainText(markup: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return markup
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>?/g, '')
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
      return entities[name] ?? all;
    })
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
