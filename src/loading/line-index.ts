import type { Position } from '../diagnostics/finding.ts';

/** A stretch of a text: offset of its first character, and of the one after its last. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Turns offsets into a text into lines and columns, both from 1. Lines end as editors end them: at
 * LF, CR LF, or a lone CR. Columns count UTF-16 units; a tab is one.
 */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #firstLine: number;
  readonly #length: number;

  /** @param firstLine number of the text's first line in its file */
  constructor(text: string, firstLine = 1) {
    this.#firstLine = firstLine;
    this.#length = text.length;
    for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) {
      this.#starts.push(index + end.length);
    }
  }

  /** Where a stretch begins and ends; what a parser misses behind the text is missing at its end. */
  range({ start, end }: Span): Position {
    const from = this.#at(Math.min(start, this.#length));
    const to = this.#at(Math.min(Math.max(start, end), this.#length));
    return { ...from, endLine: to.line, endColumn: to.column };
  }

  #at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + this.#firstLine, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
