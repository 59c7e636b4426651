import type { Block } from '../../document/block.ts';

/** Word's limit for the name of a bookmark. */
const longestName = 40;

/**
 * A bookmark for each heading's id. Word allows letters, digits and underscores only, so that two
 * ids may come to look alike; the number in front keeps them apart.
 */
export function bookmarkNames(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const headings = blocks.filter((block) => block.type === 'heading');
  return new Map(
    headings.map(({ id }, index) => {
      const name = `h${String(index + 1)}_${id.replaceAll(/[^A-Za-z0-9]+/g, '_')}`;
      return [id, name.slice(0, longestName)];
    }),
  );
}
