/** What Typst says about a document or a layout file. */
export interface PdfDiagnostic {
  severity: 'error' | 'warning';
  message: string;
  /** Layout file, line and column, both from 1; absent where Typst names none. */
  place?: { path: string; line: number; column: number };
}

/** A document that could not be printed: Typst raised an error or a warning. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly diagnostics: readonly PdfDiagnostic[];
  /** The diagnostics, one a line. */
  readonly details: string;

  constructor(title: string, diagnostics: readonly PdfDiagnostic[]) {
    const details = diagnostics.map(describe).join('\n');
    super(`No PDF of “${title}”.\n${details}`);
    this.details = details;
    this.diagnostics = diagnostics;
  }
}

function describe({ severity, message, place }: PdfDiagnostic): string {
  const where = place ? `${place.path}:${String(place.line)}:${String(place.column)}: ` : '';
  return `${where}${severity}: ${message}`;
}
