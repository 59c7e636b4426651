import { readCmap } from './cmap.ts';

/** What the layout must know of a font before Typst sees it. */
export interface Font {
  /** Whether the font can draw a character. */
  covers: (codePoint: number) => boolean;
  /** Width of a character in em; that of a full-width one where the font lacks it. */
  advance: (codePoint: number) => number;
}

/**
 * Reads a TrueType font's character map and widths.
 *
 * @throws RangeError where the bytes are no such font
 */
export function readFont(bytes: Buffer): Font {
  const glyphOf = readCmap(table(bytes, 'cmap'));
  const unitsPerEm = table(bytes, 'head').readUInt16BE(18);
  const metrics = table(bytes, 'hmtx');
  // Glyphs past the last width of their own share it.
  const lastMetric = table(bytes, 'hhea').readUInt16BE(34) - 1;
  return {
    covers: (codePoint) => glyphOf(codePoint) !== 0,
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      if (glyph === 0) return 1;
      return metrics.readUInt16BE(4 * Math.min(glyph, lastMetric)) / unitsPerEm;
    },
  };
}

function table(bytes: Buffer, tag: string): Buffer {
  const count = bytes.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    if (bytes.toString('latin1', record, record + 4) !== tag) continue;
    const offset = bytes.readUInt32BE(record + 8);
    return bytes.subarray(offset, offset + bytes.readUInt32BE(record + 12));
  }
  throw new RangeError(`The font has no table “${tag}”.`);
}
