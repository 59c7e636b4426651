import { asksForSheets } from '../../../document/asks-for-sheets.ts';
import type { Block, Fields, Inline, Paragraph } from '../../../document/block.ts';
import { inlineWords } from './inline-words.ts';

/** Blocks, each with what it must know of those that follow it. */
export type KeptBlock = Block & KeptTogether;

interface KeptTogether {
  /**
   * A paragraph: it stays on the page of what follows where a line holds so many em. Fields and lists:
   * they stay with the signatures that follow.
   */
  sticks?: number | true;
  /** A hint below a list to fill in, and no signatures below it. */
  endsList?: true;
  /** A table: what must stand on the page of its last row. */
  closes?: KeptBlock[];
}

/**
 * Tells every block what it must know of its surroundings, so that the layout of one does not depend on
 * others: Typst keeps what it has made of a block under all that the block was given.
 */
export function keepTogether(blocks: readonly Block[]): KeptBlock[] {
  return within(blocks, []);
}

/** @param after what follows the last of these blocks, on the same page */
function within(blocks: readonly Block[], after: readonly Block[]): KeptBlock[] {
  return blocks.map((block, index) => {
    const following = [...blocks.slice(index + 1, index + 3), ...after].slice(0, 2);
    return kept(block, following);
  });
}

function kept(block: Block, following: readonly Block[]): KeptBlock {
  const [next, after] = following;
  switch (block.type) {
    case 'paragraph': {
      const sticks = leadsOn(block, next, after);
      return sticks === undefined ? block : { ...block, sticks };
    }
    case 'hint': {
      const endsList = asksForSheets(block) && next?.type !== 'signatures';
      return endsList ? { ...block, endsList } : block;
    }
    case 'table':
      return { ...block, closes: within(closing(next, after), []) };
    case 'fields':
      return keptFields(block, next?.type === 'signatures');
    // Prose that ends before signatures is followed by them; what frames its content is not.
    case 'prose':
      return { ...block, children: within(block.children, following) };
    case 'quote':
    case 'note':
      return { ...block, children: keepTogether(block.children) };
    case 'list': {
      const items = block.items.map(keepTogether);
      return { ...block, items, ...(next?.type === 'signatures' && { sticks: true }) };
    }
    default:
      return block;
  }
}

function keptFields(fields: Fields, sticks: boolean): KeptBlock {
  const rows = fields.rows.map((row) => ({ ...row, value: keepTogether(row.value) }));
  return { ...fields, rows, ...(sticks && { sticks }) };
}

/** What a paragraph leads on to. */
const leading = new Set<Block['type']>(['signatures', 'code', 'figure']);

/**
 * No line stands alone at a page's top: one that ends a text, or that code, a picture or signatures
 * follow from, takes the paragraph before it along.
 */
function leadsOn(block: Paragraph, next?: Block, after?: Block): number | undefined {
  if (next && leading.has(next.type)) return 0;
  if (next?.type === 'paragraph' && after?.type === 'figure') return 0;
  if (next?.type === 'list' || next?.type === 'table') return lineWidth(block);
  if (next?.type !== 'paragraph' || after?.type === 'paragraph') return undefined;
  return lineWidth(next);
}

/** About how wide a paragraph of one line is, in em; undefined where it has more than one. */
function lineWidth({ children }: Paragraph): number | undefined {
  return children.some(({ type }) => type === 'break') ? undefined : widthOf(children);
}

/** A Chinese letter, three bytes long, is as wide as it is high, another about half. */
function widthOf(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => {
    if ('children' in inline) return sum + widthOf(inline.children);
    const words = inlineWords(inline);
    const letters = words.replaceAll(/[\uDC00-\uDFFF]/g, '').length;
    const wide = (Buffer.byteLength(words) - letters) / 2;
    return sum + wide + (letters - wide) / 2;
  }, 0);
}

/** What is signed stays with its signatures, a list to fill in with the line for its further sheets. */
function closing(next?: Block, after?: Block): Block[] {
  if (next?.type === 'signatures') return [next];
  if (!next || !asksForSheets(next)) return [];
  return after?.type === 'signatures' ? [next, after] : [next];
}
