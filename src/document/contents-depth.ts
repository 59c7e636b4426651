import type { Document } from './document.ts';

/** Entries that two pages of contents hold. */
const mostEntries = 80;

/** Deepest level of heading, 1 or 2, that keeps a document's list of contents to about two pages. */
export function contentsDepth({ control, blocks }: Pick<Document, 'control' | 'blocks'>): 1 | 2 {
  const listed = [...control, ...blocks].filter(
    (block) => block.type === 'heading' && block.level <= 2,
  );
  return listed.length <= mostEntries ? 2 : 1;
}
