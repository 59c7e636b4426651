/** Finds the glyph of a character; 0 where there is none. */
export type GlyphOf = (codePoint: number) => number;

/** Characters that follow each other and whose glyphs do too. */
interface Group {
  start: number;
  end: number;
  glyph: number;
}

/**
 * Reads a font's character map, format 12: all of Unicode in groups
 * (https://learn.microsoft.com/typography/opentype/spec/cmap).
 *
 * @throws RangeError where the table has no map of that format
 */
export function readCmap(table: Buffer): GlyphOf {
  const groups = readGroups(table);
  return (codePoint) => {
    let low = 0;
    let high = groups.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = groups[middle];
      if (!group) break;
      if (codePoint < group.start) high = middle - 1;
      else if (codePoint > group.end) low = middle + 1;
      else return group.glyph + codePoint - group.start;
    }
    return 0;
  };
}

function readGroups(table: Buffer): Group[] {
  const count = table.readUInt16BE(2);
  for (let record = 4; record < 4 + 8 * count; record += 8) {
    const map = table.subarray(table.readUInt32BE(record + 4));
    if (map.readUInt16BE(0) !== 12) continue;
    return Array.from({ length: map.readUInt32BE(12) }, (_, index) => ({
      start: map.readUInt32BE(16 + 12 * index),
      end: map.readUInt32BE(20 + 12 * index),
      glyph: map.readUInt32BE(24 + 12 * index),
    }));
  }
  throw new RangeError('The font has no character map of format 12.');
}
