import type { Document } from '../../document/document.ts';
import { compileFillable } from './compiler.ts';
import { addFields } from './fill/add-fields.ts';
import { prepare } from './prepare/prepare.ts';

/**
 * Prints a blank form as a PDF to fill in on a screen: the printed pages with a field over every
 * place to write. The same document gives the same bytes.
 *
 * @throws PdfError where Typst reports an error or a warning, or the standard cannot be met
 */
export async function renderFillable(document: Document): Promise<Uint8Array> {
  const input = { ...prepare(document, [], undefined), fillable: true };
  const timestamp = Date.parse(`${document.date}T00:00:00Z`) / 1000;
  const settings = { standard: 'ua-1', timestamp } as const;
  const { pdf, fields } = compileFillable('main.typ', input, settings, document.title);
  return addFields(pdf, fields, document.language);
}
