import { filledBox, fillOf } from './fills.ts';
import { legend } from './legend.ts';
import { chart, element, fontSize, letters, line } from './svg.ts';
import { textWidth, wrapped } from './text-width.ts';

/** Counts of the same parts for several things, one bar each. */
export interface StackedBars {
  /** What a bar is divided into. */
  parts: readonly string[];
  bars: readonly { label: string; counts: readonly number[] }[];
}

const width = 620;
const labelRoom = 190;
const barHeight = 17;
const lineHeight = 14;
const rowGap = 9;

/** Horizontal bars, divided by pattern, with the number in each part and the sum behind it. */
export function stackedBars({ parts, bars }: StackedBars): string {
  const sums = bars.map(({ counts }) => counts.reduce((one, other) => one + other, 0));
  const labels = bars.map(({ label }) => wrapped(label, labelRoom - 10));
  const left = Math.min(labelRoom, 10 + Math.max(0, ...labels.flat().map(textWidth)));
  const unit = (width - left - 40) / Math.max(1, ...sums);
  const key = legend(
    parts.map((label, index) => ({ label, fill: fillOf(index) })),
    width - left,
  );
  let y = key.height + 6;
  const rows = bars.map(({ counts }, index) => {
    const texts = labels[index] ?? [];
    const height = Math.max(barHeight, texts.length * lineHeight);
    const middle = y + height / 2;
    const row = [
      ...texts.map((text, at) =>
        letters(text, left - 8, middle + (at - (texts.length - 1) / 2) * lineHeight + 4, {
          'text-anchor': 'end',
        }),
      ),
      segments(counts, left, middle - barHeight / 2, unit),
      letters(String(sums[index] ?? 0), left + (sums[index] ?? 0) * unit + 7, middle + 4, {
        'font-weight': 700,
      }),
    ].join('');
    y += height + rowGap;
    return row;
  });
  const axis = line(left, key.height + 2, left, y - rowGap + 4, { 'stroke-opacity': 1 });
  const moved = element('g', { transform: `translate(${String(Math.round(left))} 0)` }, key.svg);
  return chart(width, y, moved, ...rows, axis);
}

/** The parts of a bar; a number stands in its part where it fits, on white so that it can be read. */
function segments(counts: readonly number[], left: number, top: number, unit: number): string {
  let x = left;
  return counts
    .map((count, index) => {
      const box = { x, y: top, width: count * unit, height: barHeight };
      x += box.width;
      return filledBox(box, fillOf(index)) + (count > 0 ? inside(String(count), box) : '');
    })
    .join('');
}

function inside(
  text: string,
  box: { x: number; y: number; width: number; height: number },
): string {
  const room = textWidth(text) + 6;
  if (box.width < room + 4) return '';
  const middle = box.x + box.width / 2;
  const ground = element('rect', {
    x: middle - room / 2,
    y: box.y + 2,
    width: room,
    height: box.height - 4,
    fill: '#ffffff',
  });
  return (
    ground +
    letters(text, middle, box.y + box.height / 2 + fontSize * 0.36, {
      'text-anchor': 'middle',
      fill: '#1b1e21',
    })
  );
}
