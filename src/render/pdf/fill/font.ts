import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';

/** The name by which fields ask for their font. */
export const fontName = 'CJK';

/**
 * A font for Chinese and Latin text, declared by its character collection (Adobe-GB1) and not
 * embedded: every PDF viewer has a font for it, and a whole Chinese font would make each form five
 * megabytes large. What is typed is Unicode.
 */
export function addFont(context: PDFContext): PDFRef {
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 6,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: 'STSong-Light',
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('GB1'),
        Supplement: 4,
      },
      FontDescriptor: descriptor,
      DW: 1000,
      // The Latin letters of the collection are half as wide as the Chinese ones.
      W: [1, 95, 500],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'STSong-Light-UniGB-UTF16-H',
      Encoding: 'UniGB-UTF16-H',
      DescendantFonts: [descendant],
    }),
  );
}
