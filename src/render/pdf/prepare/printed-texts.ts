import type { Document } from '../../../document/document.ts';
import { mapPrintedStrings } from './map-strings.ts';
import { replaceMissingGlyphs } from './missing-glyphs.ts';

/**
 * Every text that the pages of a document print, in the order of its tree, as the font can print it. The
 * cover's mark is drawn and is no text.
 */
export function printedTexts(document: Document): string[] {
  const { cover, control, blocks } = replaceMissingGlyphs(document);
  const texts: string[] = [];
  const words = cover && { ...cover, mark: undefined };
  mapPrintedStrings([words, control, blocks], (text) => {
    if (text.trim() !== '' && !text.startsWith('<svg')) texts.push(text);
    return text;
  });
  return texts;
}
