import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import { join, relative } from 'node:path';
import type { Attachment } from '../../document/document.ts';
import { projectFile } from '../project-file.ts';
import { withCacheLimit } from './cache-limit.ts';
import { checkMemory } from './memory-need.ts';
import { fontFiles } from '../measure/font-files.ts';
import type { MarkedField } from './fill/marked-field.ts';
import { PdfError, type PdfDiagnostic } from './pdf-error.ts';

/** How a PDF is written. */
export interface PdfSettings {
  standard: 'a-3a' | 'ua-1';
  /** Seconds since 1970, UTC. */
  timestamp: number;
}

/**
 * Typesets a layout file with its input and writes a PDF.
 *
 * @param title what a fault is reported about
 * @throws PdfError on any error or warning of Typst, and where the standard cannot be met
 * @throws PdfSizeError where the document takes more memory than is free
 */
export function compilePdf(
  layout: string,
  input: object,
  settings: PdfSettings,
  title: string,
): Uint8Array {
  return typeset(layout, input, title, (typst, document) =>
    exportPdf(typst, document, settings, title),
  );
}

/**
 * The same, with what the layout says of the fields that it has marked with links.
 *
 * @throws PdfError as {@link compilePdf}
 */
export function compileFillable(
  layout: string,
  input: object,
  settings: PdfSettings,
  title: string,
): { pdf: Uint8Array; fields: MarkedField[] } {
  return typeset(layout, input, title, (typst, document) => ({
    pdf: exportPdf(typst, document, settings, title),
    fields: typst.query(document, { selector: '<form-field>', field: 'value' }) as MarkedField[],
  }));
}

function typeset<Result>(
  layout: string,
  input: object,
  title: string,
  use: (typst: NodeCompiler, document: NodeTypstDocument) => Result,
): Result {
  const { typst, folder } = compiler();
  try {
    const size = handOver(input);
    checkMemory(size, title);
    const result = withCacheLimit(size, () =>
      typst.compile({ mainFilePath: join(folder, layout), resetRead: true }),
    );
    const faults = [result.takeError(), result.takeWarnings()].flatMap((fault) =>
      fault ? diagnosticsOf(fault) : [],
    );
    if (faults.length > 0 || !result.result) throw new PdfError(title, faults);
    // What was kept of the layout makes room for what is written.
    typst.evictCache(0);
    return use(typst, result.result);
  } finally {
    // What another document left behind slows down the next more than it helps.
    typst.evictCache(0);
    typst.resetShadow();
  }
}

/**
 * Draws a layout file with its input as an SVG picture, letters as outlines.
 *
 * @throws PdfError on any error of Typst
 */
export function compileSvg(layout: string, input: object, title: string): string {
  const { typst, folder } = compiler();
  handOver(input);
  const result = typst.compile({ mainFilePath: join(folder, layout), resetRead: true });
  const fault = result.takeError() ?? result.takeWarnings();
  if (fault || !result.result) throw new PdfError(title, fault ? diagnosticsOf(fault) : []);
  return typst.plainSvg(result.result);
}

/**
 * Puts what the layout reads into files that exist in memory only: its input, and the content of each
 * attachment, which is not drawn, under its place in the list.
 *
 * @returns bytes of what is drawn
 */
function handOver(input: object): number {
  const { attachments = [], ...drawn } = input as { attachments?: readonly Attachment[] };
  const { typst, folder } = compiler();
  const about = attachments.map(({ content, ...rest }, index) => {
    typst.mapShadow(join(folder, `attachment-${String(index)}`), Buffer.from(content));
    return rest;
  });
  const bytes = Buffer.from(JSON.stringify({ ...drawn, attachments: about }));
  typst.mapShadow(join(folder, 'input.json'), bytes);
  return bytes.length;
}

let kept: { typst: NodeCompiler; folder: string } | undefined;

/** One compiler a process: it keeps fonts and layout files read. */
function compiler(): { typst: NodeCompiler; folder: string } {
  if (!kept) {
    const folder = projectFile('src', 'render', 'pdf', 'layout');
    const fontArgs = [{ fontBlobs: fontFiles().blobs }];
    kept = { typst: NodeCompiler.create({ workspace: folder, fontArgs }), folder };
  }
  return kept;
}

function exportPdf(
  typst: NodeCompiler,
  document: Parameters<NodeCompiler['pdf']>[0],
  { standard, timestamp }: PdfSettings,
  title: string,
): Uint8Array {
  try {
    const bytes = typst.pdf(document, { pdfStandard: standard, creationTimestamp: timestamp });
    return new Uint8Array(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PdfError(title, [{ severity: 'error', message }]);
  }
}

/** A diagnostic as Typst's binding gives it: severity 1 is an error; lines and columns from 0. */
interface NativeDiagnostic {
  message: string;
  severity: number;
  path: string;
  range: { start: { line: number; character: number } } | null;
}

function diagnosticsOf(fault: NodeError): PdfDiagnostic[] {
  const { typst, folder } = compiler();
  return (typst.fetchDiagnostics(fault) as NativeDiagnostic[]).map(
    ({ message, severity, path, range }): PdfDiagnostic => ({
      severity: severity === 1 ? 'error' : 'warning',
      message,
      ...(range && {
        place: {
          path: relative(folder, path),
          line: range.start.line + 1,
          column: range.start.character + 1,
        },
      }),
    }),
  );
}
