/** A document that takes more memory to typeset than is free. */
export class PdfSizeError extends Error {
  override readonly name = 'PdfSizeError';
  /** Gigabytes, each to a tenth. */
  readonly needed: number;
  readonly free: number;

  constructor(title: string, needed: number, free: number) {
    super(
      `No PDF of “${title}”: typesetting takes about ${String(needed)} GB of memory, and ${String(free)} GB are free.`,
    );
    this.needed = needed;
    this.free = free;
  }
}
