/** Lines gathered until a number of bytes is used up. */
export class Budget {
  readonly lines: string[] = [];
  #left: number;

  /** @param bytes how much the text may take, line breaks included */
  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Adds lines that belong together; false, and nothing added, where they do not fit any more. */
  add(...lines: string[]): boolean {
    const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    this.lines.push(...lines);
    return true;
  }
}
