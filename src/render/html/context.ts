import type { Element, ElementContent } from 'hast';
import type { Block, Inline } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { mainLanguage } from '../../document/language.ts';
import type { Language } from '../../document/language.ts';

/** What the handlers of blocks have at hand. */
export interface HtmlContext {
  language: Language;
  /** How much deeper than its level a heading stands: below a cover, whose title is the `h1`. */
  headingShift: 0 | 1;
  /** Renders blocks that stand inside another. */
  blocks: (blocks: readonly Block[], context: HtmlContext) => Element[];
  inlines: (inlines: readonly Inline[], context: HtmlContext) => ElementContent[];
}

export function htmlContext(
  { language, cover }: Document,
  { blocks, inlines }: Pick<HtmlContext, 'blocks' | 'inlines'>,
): HtmlContext {
  return { language: mainLanguage(language), headingShift: cover ? 1 : 0, blocks, inlines };
}
