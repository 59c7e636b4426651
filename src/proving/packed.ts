import { createInflate } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { mostBytes, tooLarge } from './size.ts';
import { fault, type Fault } from './statement.ts';

/**
 * What a reader of PDFs passes over in silence: content packed so tightly that it would fill the memory,
 * and attachments of one name, of which a reader shows either.
 *
 * @returns nothing for a PDF that cannot be taken apart; who reads it next says so
 */
export async function packedFaults(bytes: Uint8Array): Promise<Fault[]> {
  let pdf: PDFDocument;
  try {
    pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  } catch {
    return [];
  }
  const streams = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  for (const { contents } of streams) {
    if (await isTooLarge(contents)) return [tooLarge()];
  }
  const { keys, names } = attachmentNamesOf(pdf);
  const twice = [keys, names].flatMap((list) =>
    list.filter((name, index) => list.indexOf(name) < index),
  );
  return [...new Set(twice)].map((name) => fault('attachment-twice', { name }));
}

/** Unpacks without keeping what comes out. Content that is not packed, or packed otherwise, is not. */
async function isTooLarge(contents: Uint8Array): Promise<boolean> {
  if (contents.length < mostBytes / 1100) return false;
  const inflate = createInflate();
  let size = 0;
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      inflate.destroy();
      resolve(answer);
    };
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) end(true);
    });
    inflate.on('end', () => {
      end(false);
    });
    inflate.on('error', () => {
      end(false);
    });
    inflate.end(contents);
  });
}

/** The name of every attached file that the catalogue leads to, each file once, and the keys of their list. */
function attachmentNamesOf(pdf: PDFDocument): { keys: string[]; names: string[] } {
  const { catalog, context } = pdf;
  const files = new Set<PDFDict>();
  const keys: string[] = [];
  const add = (object: PDFObject | undefined) => {
    const file = context.lookup(object);
    if (file instanceof PDFDict) files.add(file);
  };
  const lists = catalog.lookup(PDFName.of('Names'));
  const tree = lists instanceof PDFDict ? lists.lookup(PDFName.of('EmbeddedFiles')) : undefined;
  const seen = new Set<PDFObject>();
  const queue = [tree];
  for (const node of queue) {
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const [kids, entries] = [node.lookup(PDFName.of('Kids')), node.lookup(PDFName.of('Names'))];
    if (kids instanceof PDFArray) queue.push(...kids.asArray().map((kid) => context.lookup(kid)));
    if (entries instanceof PDFArray) {
      for (const [index, entry] of entries.asArray().entries()) {
        if (index % 2 === 1) add(entry);
        else keys.push(textOf(context.lookup(entry)));
      }
    }
  }
  const associated = catalog.lookup(PDFName.of('AF'));
  if (associated instanceof PDFArray) for (const one of associated.asArray()) add(one);
  const names = [...files].map((file) =>
    textOf(file.lookup(PDFName.of('UF')) ?? file.lookup(PDFName.of('F'))),
  );
  return { keys, names };
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
