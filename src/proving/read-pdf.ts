import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fault, type Fault } from './statement.ts';

/** A PDF as far as proving needs it. */
export interface ReadPdf {
  /** The text of each page. */
  pages: string[];
  /** The attached files by name; undefined content where it is no UTF-8 text. */
  attachments: Map<string, string | undefined>;
  /** What lies on the pages beside their content: its kind, and the page. */
  annotations: { page: number; kind: string }[];
}

/**
 * Reads a PDF. What cannot be opened comes back as a fault.
 *
 * @param bytes is left as it is
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | Fault> {
  return withPdf(bytes, async (pdf) => {
    const read: ReadPdf = { pages: [], attachments: new Map(), annotations: [] };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      read.pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
      for (const { subtype } of (await page.getAnnotations()) as { subtype: string }[]) {
        if (subtype !== 'Link') read.annotations.push({ page: number, kind: subtype });
      }
      page.cleanup();
    }
    for (const [key, { filename }] of (await pdf.getAttachments()) ?? []) {
      const content = await pdf.getAttachmentContent(key);
      read.attachments.set(filename, content ? utf8(content) : undefined);
    }
    return read;
  });
}

/**
 * What each page draws, apart from the names of fonts and pictures, which every program chooses anew:
 * pages that draw the same look the same.
 */
export async function drawings(bytes: Uint8Array): Promise<string[]> {
  const drawn = await withPdf(bytes, async (pdf) => {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      pages.push(JSON.stringify([fnArray, argsArray]).replaceAll(/"(?:g_)?d\d+_[^"]*"/g, '""'));
      page.cleanup();
    }
    return pages;
  });
  return Array.isArray(drawn) ? drawn : [];
}

/** What can be seen before the file is taken apart; pdf.js would mend a truncated file in silence. */
export function outerFault(bytes: Uint8Array): Fault | undefined {
  const text = (from: number, to: number) =>
    new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, from), to));
  if (!text(0, 1024).includes('%PDF-')) return fault('not-a-pdf');
  return text(bytes.length - 1024, bytes.length).includes('%%EOF') ? undefined : fault('truncated');
}

async function withPdf<T>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T | Fault> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    stopAtErrors: true,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    return await read(await task.promise);
  } catch (error) {
    if (error instanceof PasswordException) return fault('encrypted');
    return fault('unreadable', { problem: error instanceof Error ? error.message : String(error) });
  } finally {
    await task.destroy();
  }
}

function utf8(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
