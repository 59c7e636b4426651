import type { Document } from '../document/document.ts';
import type { DocumentFormat } from '../render/formats.ts';
import type { MissingGlyph } from '../render/pdf/render-pdf.ts';
import type { CliContext } from './context.ts';
import { PrintError } from './print-error.ts';
import { fill } from './words.ts';

/**
 * Renders a document. The renderers are loaded only now: other commands start without them. What a
 * PDF cannot print as written is named on standard error.
 *
 * @throws PrintError where the typesetter refuses the document, or the machine cannot hold it
 */
export async function render(
  document: Document,
  format: DocumentFormat,
  context: CliContext,
): Promise<Uint8Array> {
  const { renderDocument } = await import('../render/render.ts');
  const { missingGlyphs, PdfError, PdfSizeError } = await import('../render/pdf/render-pdf.ts');
  try {
    const bytes = await renderDocument(document, format);
    if (format === 'pdf' || format === 'fillable')
      for (const missing of missingGlyphs(document)) warn(missing, context);
    return bytes;
  } catch (error) {
    const { title } = document;
    const { errors } = context.words;
    if (error instanceof PdfSizeError) {
      const { needed, free } = error;
      throw new PrintError(fill(errors.tooLargeToPrint, { title, needed, free }));
    }
    if (!(error instanceof PdfError)) throw error;
    throw new PrintError(fill(errors.cannotPrint, { title, problem: error.details }));
  }
}

function warn({ character, printedAs, sections }: MissingGlyph, { words }: CliContext): void {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const shown = sections.slice(0, mostSections);
  const template = shown.length > 0 ? words.unprintable.inSection : words.unprintable.inTitle;
  const text = fill(template, {
    character,
    code: `U+${hex}`,
    printedAs,
    sections: shown.map((section) => fill(words.unprintable.section, { section })).join(''),
    more: sections.length > mostSections ? '…' : '',
  });
  process.stderr.write(`${text}\n`);
}

/** Sections that a warning names. */
const mostSections = 3;
