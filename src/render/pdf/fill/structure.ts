import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** A field's appearance on a page, with what it is called. */
export interface TaggedWidget {
  ref: PDFRef;
  widget: PDFDict;
  page: PDFPage;
  label: string;
}

/**
 * Gives each field a place in the structure that screen readers follow: a Form element that leads to
 * its widget, after the printed form, in the order of reading.
 */
export function addStructure({ context, catalog }: PDFDocument, tagged: readonly TaggedWidget[]) {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  const body = bodyOf(root, context);
  const kids = kidsOf(body.dict, context);
  const numbers = numbersOf(root, context);
  let next = nextKey(numbers);
  for (const { ref, widget, page, label } of tagged) {
    const element = context.register(
      context.obj({
        Type: 'StructElem',
        S: 'Form',
        P: body.ref,
        Alt: PDFHexString.fromText(label),
        K: { Type: 'OBJR', Obj: ref, Pg: page.ref },
      }),
    );
    kids.push(element);
    widget.set(PDFName.of('StructParent'), PDFNumber.of(next));
    numbers.push(PDFNumber.of(next));
    numbers.push(element);
    next += 1;
  }
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next));
}

/** The structure's topmost element, which holds the document. */
function bodyOf(root: PDFDict, context: PDFContext): { dict: PDFDict; ref: PDFRef } {
  const key = PDFName.of('K');
  const value = root.get(key);
  const ref = value instanceof PDFArray ? value.get(0) : value;
  const dict = context.lookup(ref, PDFDict);
  if (!(ref instanceof PDFRef)) throw new Error('The structure of the PDF has no root element');
  return { dict, ref };
}

function kidsOf(element: PDFDict, context: PDFContext): PDFArray {
  const key = PDFName.of('K');
  const value = context.lookup(element.get(key));
  if (value instanceof PDFArray) return value;
  const kids = context.obj(value ? [element.get(key)] : []);
  element.set(key, kids);
  return kids;
}

/** The pairs of the parent tree, which must be one list to be added to. */
function numbersOf(root: PDFDict, context: PDFContext): PDFArray {
  const tree = root.lookup(PDFName.of('ParentTree'), PDFDict);
  const pairs = gathered(tree, context);
  const numbers = context.obj([]);
  for (const item of pairs) numbers.push(item);
  tree.delete(PDFName.of('Kids'));
  tree.delete(PDFName.of('Limits'));
  tree.set(PDFName.of('Nums'), numbers);
  return numbers;
}

function gathered(node: PDFDict, context: PDFContext): ReturnType<PDFArray['asArray']> {
  const own = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
  return [...own, ...kids.flatMap((kid) => gathered(context.lookup(kid, PDFDict), context))];
}

function nextKey(numbers: PDFArray): number {
  const keys = numbers.asArray().filter((_, index) => index % 2 === 0);
  return Math.max(-1, ...keys.map((key) => (key instanceof PDFNumber ? key.asNumber() : -1))) + 1;
}
