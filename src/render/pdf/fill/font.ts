import { PDFDict, PDFDocument, PDFName, PDFObjectCopier, type PDFRef } from '@cantoo/pdf-lib';
import { compilePdf } from '../compiler.ts';
import { readFileSync } from 'node:fs';
import { fontPaths } from '../../font-paths.ts';
import { readFont } from '../font/font.ts';
import { typedLetters } from './letters.ts';

/** The name by which fields ask for their font. */
export const fontName = 'Noto';

/**
 * Puts the font that fields ask for into a form. It is embedded, because a Chinese font that is only
 * named is drawn wrongly where the reader has another one; and cut down to common letters, because a
 * whole one would make each form five megabytes large. It is made by what sets the pages.
 */
export async function addFont(document: PDFDocument): Promise<PDFRef> {
  const { source, font } = await (made ??= makeFont());
  const copier = PDFObjectCopier.for(source.context, document.context);
  return copier.copy(font);
}

let made: Promise<{ source: PDFDocument; font: PDFRef }> | undefined;

async function makeFont(): Promise<{ source: PDFDocument; font: PDFRef }> {
  const [chinese = ''] = fontPaths().regular;
  const font = readFont(readFileSync(chinese));
  const letters = Array.from(typedLetters())
    .filter((letter) => font.covers(letter.codePointAt(0) ?? 0))
    .join('');
  const settings = { standard: 'ua-1', timestamp: 0 } as const;
  const source = await PDFDocument.load(
    compilePdf('letters.typ', { letters }, settings, 'letters'),
    { updateMetadata: false },
  );
  for (const [ref, object] of source.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Type0')) {
      return { source, font: ref };
    }
  }
  throw new Error('The letters to fill a form in with have no font');
}
