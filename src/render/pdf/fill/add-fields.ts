import {
  PDFBool,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFDict,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { addFont, fontName } from './font.ts';
import { addStructure, type TaggedWidget } from './structure.ts';
import { checkAppearance } from './check-appearance.ts';
import type { FieldPlace } from './place.ts';

/** Flags of a field, by their bit. */
const multiline = 1 << 12;

/** Size of the letters that one types; points. */
const letterSize = 10;

/** How far the text of a field keeps from the line below it. */
const margin = 1;

/**
 * Puts fields over the places of a printed form, so that it can be filled in on a screen. Each field
 * has its path in the record as name and its label as tooltip, and stands in the file's structure.
 * Places of the same name share their value.
 */
export async function addFields(
  pdf: Uint8Array,
  places: readonly FieldPlace[],
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const pages = document.getPages();
  const fields: PDFRef[] = [];
  const tagged: TaggedWidget[] = [];
  for (const [, same] of byName(places)) {
    const [first] = same;
    if (!first) continue;
    const field = fieldDict(first, context);
    const parent = context.register(field);
    const kids = same.flatMap((place): PDFRef[] => {
      const page = pages[place.page - 1];
      if (!page) return [];
      const widget = widgetOf(place, page, parent, context);
      const ref = context.register(widget);
      page.node.addAnnot(ref);
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      tagged.push({ ref, widget, page, label: place.label });
      return [ref];
    });
    field.set(PDFName.of('Kids'), context.obj(kids));
    fields.push(parent);
  }
  catalog.set(PDFName.of('AcroForm'), context.register(acroForm(fields, context)));
  addStructure(document, tagged);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

function byName(places: readonly FieldPlace[]): Map<string, FieldPlace[]> {
  const names = new Map<string, FieldPlace[]>();
  for (const place of places) names.set(place.name, [...(names.get(place.name) ?? []), place]);
  return names;
}

function acroForm(fields: readonly PDFRef[], context: PDFContext): PDFDict {
  return context.obj({
    Fields: [...fields],
    DA: PDFString.of(`/${fontName} ${String(letterSize)} Tf 0 g`),
    DR: { Font: { [fontName]: addFont(context) } },
    NeedAppearances: PDFBool.True,
  });
}

function fieldDict({ name, label, kind }: FieldPlace, context: PDFContext): PDFDict {
  const shared = {
    // A dot would nest fields; the paths of a record are names as a whole.
    T: PDFHexString.fromText(name.replaceAll('.', '/')),
    TU: PDFHexString.fromText(label),
  };
  if (kind === 'check') {
    return context.obj({ ...shared, FT: 'Btn', V: 'Off' });
  }
  const field = context.obj({
    ...shared,
    FT: 'Tx',
    DA: PDFString.of(`/${fontName} ${String(letterSize)} Tf 0 g`),
  });
  if (kind === 'lines') field.set(PDFName.of('Ff'), PDFNumber.of(multiline));
  return field;
}

function widgetOf(
  { kind, x, y, width, height }: FieldPlace,
  page: PDFPage,
  parent: PDFRef,
  context: PDFContext,
): PDFDict {
  const top = page.getHeight() - y;
  const inset = kind === 'check' ? 0 : margin;
  const rect = [x, top - height + inset, x + width, top].map(rounded);
  const widget = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: rect,
    F: 4,
    P: page.ref,
    Parent: parent,
  });
  if (kind === 'check') {
    const [left = 0, bottom = 0, right = 0, above = 0] = rect;
    widget.set(PDFName.of('AP'), checkAppearance(right - left, above - bottom, context));
    widget.set(PDFName.of('AS'), PDFName.of('Off'));
  }
  return widget;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
