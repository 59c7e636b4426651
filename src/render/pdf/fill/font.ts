import {
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { DocumentLanguage } from '../../../document/language.ts';
import { compilePdf } from '../compiler.ts';
import { readFileSync } from 'node:fs';
import { fontPaths } from '../../font-paths.ts';
import { readFont } from '../../measure/font.ts';
import { typedLetters } from './letters.ts';

/** The name by which fields ask for their font. */
export const fontName = 'Noto';

/**
 * Puts the font that fields ask for into a form. It is embedded, because a Chinese font that is only
 * named is drawn wrongly where the reader has another one; and cut down to common letters of the form's
 * language, because a whole one would make each form five megabytes large. It is made by what sets the
 * pages.
 */
export async function addFont(document: PDFDocument, language: DocumentLanguage): Promise<PDFRef> {
  const letters = typedLetters(language);
  const making = made.get(letters) ?? makeFont(letters);
  made.set(letters, making);
  const { source, font } = await making;
  const copier = PDFObjectCopier.for(source.context, document.context);
  return copier.copy(font);
}

interface MadeFont {
  source: PDFDocument;
  font: PDFRef;
}

const made = new Map<string, Promise<MadeFont>>();

async function makeFont(wanted: string): Promise<MadeFont> {
  const [chinese = ''] = fontPaths().regular;
  const file = readFont(readFileSync(chinese));
  const letters = Array.from(wanted)
    .filter((letter) => file.covers(letter.codePointAt(0) ?? 0))
    .join('');
  const settings = { standard: 'ua-1', timestamp: 0 } as const;
  const source = await PDFDocument.load(
    compilePdf('letters.typ', { letters }, settings, 'letters'),
    { updateMetadata: false },
  );
  pack(source);
  for (const [ref, object] of source.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Type0')) {
      return { source, font: ref };
    }
  }
  throw new Error('The letters to fill a form in with have no font');
}

/** Typst leaves the table of the font's characters as it is, which makes a tenth of the font. */
function pack({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Filter'))) continue;
    const packed = context.flateStream(object.getContents());
    for (const [key, value] of object.dict.entries()) {
      if (key !== PDFName.of('Length')) packed.dict.set(key, value);
    }
    context.assign(ref, packed);
  }
}
