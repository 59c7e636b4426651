import type { Document } from '../../../document/document.ts';
import { fontFiles } from '../font/font-files.ts';
import { figureSvg } from './figure-svg.ts';
import { mapNodes } from './map-nodes.ts';
import { mapPrintedStrings } from './map-strings.ts';
import { printable } from './printable.ts';

/**
 * Characters of a document that the font lacks, each once, in the order of their code points; they
 * print as a look-alike or as `[U+XXXX]`.
 */
export function missingGlyphs(document: Document): string[] {
  const missing = new Set<string>();
  replaceMissingGlyphs(document, missing);
  return [...missing].sort((one, other) => codePoint(one) - codePoint(other));
}

/**
 * Copies a document with every printed text in characters that the font has, pictures included.
 *
 * @param missing gathers the characters that were replaced
 */
export function replaceMissingGlyphs(document: Document, missing?: Set<string>): Document {
  const font = fontFiles().regular;
  const pictures = mapNodes(document, (node) =>
    node.type === 'figure' && typeof node['svg'] === 'string'
      ? { ...node, svg: figureSvg(node['svg'], font, missing) }
      : node,
  );
  return mapPrintedStrings(pictures, (text) => printable(text, font, missing));
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
