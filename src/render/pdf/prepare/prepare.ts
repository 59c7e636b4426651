import type { Attachment, Document } from '../../../document/document.ts';
import { rendererWords, type RendererWords } from '../words.ts';
import { contentsDepth } from './contents-depth.ts';
import { closeHeadingGaps } from './heading-levels.ts';
import { checkLinkTargets } from './link-targets.ts';
import { replaceMissingGlyphs } from './missing-glyphs.ts';
import { measureTables } from './table-measures.ts';

/** What the layout files read: the document, fit to be printed, and what is carried with it. */
export interface LayoutInput {
  document: Omit<Document, 'attachments'>;
  /** Deepest level of heading that the contents list. */
  contentsDepth: number;
  /** As written, not as printed: nothing of it is drawn. */
  metadata: { title: string; author: string; keywords: string[] };
  attachments: readonly Attachment[];
  words: RendererWords;
  /** The cover's mark as a picture of its outlines. */
  mark?: string;
}

/**
 * Makes a document fit for the layout: characters that the font has, headings without gaps, links
 * that lead somewhere, measured tables.
 */
export function prepare(
  document: Document,
  attachments: readonly Attachment[],
  mark: string | undefined,
): LayoutInput {
  const { title, author, number, cover, language } = document;
  const { attachments: _, ...printed } = measureTables(
    checkLinkTargets(replaceMissingGlyphs(document)),
  );
  const blocks = closeHeadingGaps(printed.blocks);
  return {
    document: { ...printed, control: closeHeadingGaps(printed.control), blocks },
    contentsDepth: contentsDepth(blocks),
    metadata: { title, author, keywords: keywords(number, cover?.subtitle, cover?.edition) },
    attachments,
    words: rendererWords[language],
    ...(mark === undefined ? {} : { mark }),
  };
}

function keywords(...words: (string | undefined)[]): string[] {
  return words.filter((word): word is string => word !== undefined && word !== '');
}
