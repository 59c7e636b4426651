import { crc32 } from 'node:zlib';

const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether bytes begin as a PNG does. */
export function beginsAsPng(bytes: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

/**
 * Whether a PNG is whole: its chunks follow one another to the last, IEND, each with its checksum, and
 * there is a picture in it. Source: the PNG specification, section 5.
 */
export function isWholePng(bytes: Buffer): boolean {
  const kinds: string[] = [];
  let at = start.length;
  while (at + 12 <= bytes.length && kinds.at(-1) !== 'IEND') {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return false;
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    kinds.push(bytes.toString('latin1', at + 4, at + 8));
    at = end + 4;
  }
  return kinds[0] === 'IHDR' && kinds.includes('IDAT') && kinds.at(-1) === 'IEND';
}
