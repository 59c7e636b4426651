import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import { join, relative } from 'node:path';
import { projectFile } from '../project-file.ts';
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
 */
export function compilePdf(
  layout: string,
  input: unknown,
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
  input: unknown,
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
  input: unknown,
  title: string,
  use: (typst: NodeCompiler, document: NodeTypstDocument) => Result,
): Result {
  const { typst, folder } = compiler();
  typst.mapShadow(join(folder, inputFile), Buffer.from(JSON.stringify(input)));
  try {
    const result = typst.compile({ mainFilePath: join(folder, layout), resetRead: true });
    const faults = [result.takeError(), result.takeWarnings()].flatMap((fault) =>
      fault ? diagnosticsOf(fault) : [],
    );
    if (faults.length > 0 || !result.result) throw new PdfError(title, faults);
    return use(typst, result.result);
  } finally {
    // What another document left behind slows down the next more than it helps.
    typst.evictCache(0);
  }
}

/**
 * Draws a layout file with its input as an SVG picture, letters as outlines.
 *
 * @throws PdfError on any error of Typst
 */
export function compileSvg(layout: string, input: unknown, title: string): string {
  const { typst, folder } = compiler();
  typst.mapShadow(join(folder, inputFile), Buffer.from(JSON.stringify(input)));
  const result = typst.compile({ mainFilePath: join(folder, layout), resetRead: true });
  const fault = result.takeError() ?? result.takeWarnings();
  if (fault || !result.result) throw new PdfError(title, fault ? diagnosticsOf(fault) : []);
  return typst.plainSvg(result.result);
}

/** The layout reads its input from this file, which exists in memory only. */
const inputFile = 'input.json';

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
