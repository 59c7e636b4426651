import encodeQR from 'qr';
import type { Figure } from './block.ts';

/** Side of one module in the picture's own units; at 72 to the inch a code is about 4 cm wide. */
const module = 2.5;
/** Blank modules around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** A text as a QR code (error correction M), black on white so that any printer and theme keep it. */
export function qrFigure(text: string, alt: string): Figure {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  const side = String(rows.length);
  const size = String(rows.length * module);
  return {
    type: 'figure',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#ffffff"/><path fill="#000000" d="${rows.flatMap(runsOf).join('')}"/></svg>`,
    alt,
  };
}

/** The dark modules of a row, each run of neighbours as one rectangle. */
function runsOf(row: readonly boolean[], y: number): string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    const width = String(x - start + 1);
    runs.push(`M${String(start)} ${String(y)}h${width}v1h-${width}z`);
  }
  return runs;
}
