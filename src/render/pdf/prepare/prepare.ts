import type { Attachment, Document } from '../../../document/document.ts';
import { fontFiles, type FontFiles } from '../font/font-files.ts';
import { rendererWords, type RendererWords } from '../words.ts';
import { contentsDepth } from './contents-depth.ts';
import { figureSvg } from './figure-svg.ts';
import { closeHeadingGaps } from './heading-levels.ts';
import { checkLinkTargets } from './link-targets.ts';
import { mapNodes } from './map-nodes.ts';
import { mapPrintedStrings } from './map-strings.ts';
import { printable } from './printable.ts';
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
  const { attachments: _, ...printed } = printableDocument(document, fontFiles());
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

/**
 * Characters of a document that the font lacks, each once, in the order of their code points; they
 * print as a look-alike or as `[U+XXXX]`.
 */
export function missingGlyphs(document: Document): string[] {
  const missing = new Set<string>();
  substitute(document, fontFiles(), missing);
  return [...missing].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

function printableDocument(document: Document, fonts: FontFiles): Document {
  return measureTables(checkLinkTargets(substitute(document, fonts)), fonts);
}

function substitute(document: Document, { regular }: FontFiles, missing?: Set<string>): Document {
  const pictures = mapNodes(document, (node) =>
    node.type === 'figure' && typeof node.svg === 'string'
      ? { ...node, svg: figureSvg(node.svg, regular, missing) }
      : node,
  );
  return mapPrintedStrings(pictures, (text) => printable(text, regular, missing));
}

function keywords(...words: (string | undefined)[]): string[] {
  return words.filter((word): word is string => word !== undefined && word !== '');
}
