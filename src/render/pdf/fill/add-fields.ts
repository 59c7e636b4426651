import {
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { DocumentLanguage } from '../../../document/language.ts';
import { checkAppearance, emptyAppearance } from './appearances.ts';
import { fieldLinks, type FieldLink } from './find-links.ts';
import { addFont, fontName } from './font.ts';
import type { MarkedField } from './marked-field.ts';

/** Flags of a field, by their bit. */
const flags = { required: 1 << 1, multiline: 1 << 12, radio: 1 << 15, inUnison: 1 << 25 } as const;

/** Sizes of the letters that one types, over a line and in a cell; points. */
const letterSizes = { text: 10, lines: 9 } as const;

/** The font of signs that every reader has, and the tick in it, for readers that draw ticks themselves. */
const signs = 'ZaDb';
const tick = '4';

/** How far the text of a field keeps from the line below it; points. */
const margin = 1;

/**
 * Makes fields of the links that mark them in a printed form, so that it can be filled in on a screen.
 * Each field has its path in the record as name and its label as tooltip, and keeps the link's place in
 * the structure, so that it is read and reached in the order of the page. Boxes for the values of one
 * field are one field, of which one value is chosen; places of the same name share their value.
 *
 * @param language of the form: what one types in it has a font
 * @throws Error where a link marks a field that the layout does not report
 */
export async function addFields(
  pdf: Uint8Array,
  marked: readonly MarkedField[],
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const byName = new Map(marked.map((field) => [field.name, field]));
  const places = fieldLinks(document).map((link) => {
    const field = byName.get(link.name);
    if (!field) throw new Error(`The form has a place for “${link.name}”, which is no field of it`);
    return { link, field };
  });
  const groups = Map.groupBy(places, ({ field }) => field.choice?.name ?? field.name);
  const fields = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const parent = context.register(fieldDict(first.field, context));
    for (const { link, field } of group) makeWidget(link, field, parent, context);
    const kids = context.obj(group.map(({ link }) => link.ref));
    context.lookup(parent, PDFDict).set(PDFName.of('Kids'), kids);
    return [parent];
  });
  for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  catalog.set(
    PDFName.of('AcroForm'),
    context.register(acroForm(fields, await addFont(document, language), context)),
  );
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

function acroForm(fields: readonly PDFRef[], font: PDFRef, context: PDFContext): PDFDict {
  return context.obj({
    Fields: [...fields],
    DA: appearance('text'),
    DR: { Font: { [fontName]: font, [signs]: signFont(context) } },
    NeedAppearances: PDFBool.True,
  });
}

function signFont(context: PDFContext): PDFRef {
  return context.register(
    context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats' }),
  );
}

function appearance(kind: keyof typeof letterSizes): PDFString {
  return PDFString.of(`/${fontName} ${String(letterSizes[kind])} Tf 0 g`);
}

function fieldDict({ name, label, kind, isRequired, choice }: MarkedField, context: PDFContext) {
  const set = [
    ...(isRequired ? [flags.required] : []),
    // A bilingual text asks twice: what is ticked in one language is in the other.
    ...(choice ? [flags.radio, flags.inUnison] : []),
    ...(kind === 'lines' ? [flags.multiline] : []),
  ];
  return context.obj({
    // A dot would nest fields; the paths of a record are names as a whole.
    T: PDFHexString.fromText((choice?.name ?? name).replaceAll('.', '/')),
    TU: PDFHexString.fromText(choice?.label ?? label),
    ...(set.length > 0 ? { Ff: set.reduce((one, other) => one | other) } : {}),
    ...(kind === 'check'
      ? { FT: 'Btn', V: 'Off', DA: PDFString.of(`/${signs} 8 Tf 0 g`) }
      : { FT: 'Tx', DA: appearance(kind) }),
  });
}

/** Turns a link's annotation and its element in the structure into the field's. */
function makeWidget(
  { annotation, element }: FieldLink,
  { kind, label, choice }: MarkedField,
  parent: PDFRef,
  context: PDFContext,
): void {
  const { x, y, width, height } = rectangle(annotation);
  const inset = kind === 'check' ? 0 : margin;
  for (const key of ['A', 'Border', 'QuadPoints', 'Contents', 'F']) {
    annotation.delete(PDFName.of(key));
  }
  const size = { width, height: height - inset };
  const isCheck = kind === 'check';
  const shown = isCheck
    ? checkAppearance(size, choice?.value ?? 'Yes', context)
    : emptyAppearance(size, context);
  const entries = {
    Subtype: PDFName.of('Widget'),
    Rect: context.obj([x, y + inset, x + width, y + height].map(rounded)),
    F: PDFNumber.of(4),
    Parent: parent,
    // What the button of several is called; some readers look for it here only.
    TU: PDFHexString.fromText(label),
    AP: shown,
    ...(isCheck ? { AS: PDFName.of('Off'), MK: context.obj({ CA: PDFString.of(tick) }) } : {}),
  };
  for (const [key, value] of Object.entries(entries)) annotation.set(PDFName.of(key), value);
  if (!element) return;
  element.set(PDFName.of('S'), PDFName.of('Form'));
  element.set(PDFName.of('Alt'), PDFHexString.fromText(label));
}

function rectangle(annotation: PDFDict) {
  const corners = annotation.get(PDFName.of('Rect'));
  const [left = 0, bottom = 0, right = 0, top = 0] = String(corners)
    .replaceAll(/[[\]]/g, ' ')
    .trim()
    .split(/\s+/)
    .map(Number);
  return {
    x: Math.min(left, right),
    y: Math.min(bottom, top),
    width: Math.abs(right - left),
    height: Math.abs(top - bottom),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
