import { filledBox, type Fill } from './fills.ts';
import { fontSize, letters } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface LegendEntry {
  label: string;
  fill: Fill;
}

const box = { width: 20, height: 11 };
const gap = 6;
const lineHeight = 20;

/** What each pattern stands for, in as many lines as it takes; and the height of it all. */
export function legend(
  entries: readonly LegendEntry[],
  room: number,
): { svg: string; height: number } {
  let x = 0;
  let y = 0;
  const pieces = entries.map(({ label, fill }) => {
    const width = box.width + gap + textWidth(label) + 3 * gap;
    if (x > 0 && x + width > room) {
      x = 0;
      y += lineHeight;
    }
    const piece =
      filledBox({ x: x + 0.5, y: y + 2, ...box }, fill) +
      letters(label, x + box.width + gap, y + fontSize + 0.5);
    x += width;
    return piece;
  });
  return { svg: pieces.join(''), height: entries.length > 0 ? y + lineHeight : 0 };
}
