import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import { fieldAddress } from './marked-field.ts';

/** A link that marks a field: its annotation on the page, and its element in the structure. */
export interface FieldLink {
  name: string;
  ref: PDFRef;
  annotation: PDFDict;
  element: PDFDict | undefined;
}

/** The links that the layout has put where fields belong, in the order of the pages. */
export function fieldLinks(document: PDFDocument): FieldLink[] {
  const { context } = document;
  const elements = linkElements(context);
  return document.getPages().flatMap((page) =>
    refsIn(page.node.Annots()).flatMap((ref): FieldLink[] => {
      const annotation = context.lookup(ref, PDFDict);
      const name = fieldOf(annotation);
      return name === undefined
        ? []
        : [{ name, ref, annotation, element: elements.get(ref.toString()) }];
    }),
  );
}

function refsIn(array: PDFArray | undefined): PDFRef[] {
  return array?.asArray().filter((item) => item instanceof PDFRef) ?? [];
}

function fieldOf(annotation: PDFDict): string | undefined {
  const address = annotation
    .lookupMaybe(PDFName.of('A'), PDFDict)
    ?.lookupMaybe(PDFName.of('URI'), PDFString)
    ?.decodeText();
  return address?.startsWith(fieldAddress) ? address.slice(fieldAddress.length) : undefined;
}

/** The structure's elements for links, by the annotation that they lead to. */
function linkElements(context: PDFContext): Map<string, PDFDict> {
  const elements = new Map<string, PDFDict>();
  for (const [, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(PDFName.of('S')) !== PDFName.of('Link')) {
      continue;
    }
    const kids = context.lookup(element.get(PDFName.of('K')));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : [kids]) {
      const target = kid instanceof PDFDict ? kid.get(PDFName.of('Obj')) : undefined;
      if (target instanceof PDFRef) elements.set(target.toString(), element);
    }
  }
  return elements;
}
