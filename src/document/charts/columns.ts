import { filledBox, fillOf } from './fills.ts';
import { legend } from './legend.ts';
import { chart, element, letters, line, round } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Two counts for each span of time, and what is left of them at its end. */
export interface Flow {
  labels: { added: string; removed: string; left: string };
  spans: readonly { label: string; added: number; removed: number; left: number }[];
}

const width = 620;
const left = 34;
const plot = 150;

/** Pairs of columns over time, and a line of what is left. */
export function flowColumns({ labels, spans }: Flow): string {
  const key = legend(
    [
      { label: labels.added, fill: fillOf(0) },
      { label: labels.removed, fill: fillOf(3) },
    ],
    width,
  );
  const lineKey = { x: 2 * 26 + textWidth(labels.added) + textWidth(labels.removed) + 36, y: 8 };
  const most = Math.max(1, ...spans.flatMap((one) => [one.added, one.removed, one.left]));
  const top = key.height + 12;
  const bottom = top + plot;
  const slot = (width - left) / Math.max(1, spans.length);
  const y = (count: number) => bottom - (count / most) * plot;
  const column = Math.min(18, slot * 0.3);
  const middles = spans.map((_, index) => left + (index + 0.5) * slot);
  return chart(
    width,
    bottom + 26,
    key.svg,
    marker(lineKey.x + 10, lineKey.y),
    line(lineKey.x, lineKey.y, lineKey.x + 20, lineKey.y, strong),
    letters(labels.left, lineKey.x + 26, lineKey.y + 3.5),
    ...ticks(most).flatMap((count) => [
      line(left, y(count), width, y(count)),
      letters(String(count), left - 7, y(count) + 4, { 'text-anchor': 'end' }),
    ]),
    ...spans.map((span, index) => {
      const middle = middles[index] ?? 0;
      const box = (x: number, count: number) => ({
        x,
        y: y(count),
        width: column,
        height: bottom - y(count),
      });
      return (
        filledBox(box(middle - column - 1, span.added), span.added > 0 ? fillOf(0) : fillOf(3)) +
        filledBox(box(middle + 1, span.removed), fillOf(3))
      );
    }),
    line(left, bottom, width, bottom, { 'stroke-opacity': 1 }),
    path(spans.map(({ left: count }, index) => [middles[index] ?? 0, y(count)])),
    ...spans.map(({ left: count }, index) => marker(middles[index] ?? 0, y(count))),
    ...shownLabels(spans, slot).map(({ label, index }) =>
      letters(label, middles[index] ?? 0, bottom + 17, { 'text-anchor': 'middle' }),
    ),
  );
}

const strong = { 'stroke-opacity': 1, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' };

function path(points: readonly (readonly number[])[]): string {
  const d = points.map(
    ([x = 0, y = 0], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`,
  );
  return element('path', { d: d.join(''), fill: 'none', stroke: 'currentColor', ...strong });
}

function marker(x: number, y: number): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: 3,
    fill: '#ffffff',
    stroke: 'currentColor',
    'stroke-width': 1.5,
  });
}

/** Whole numbers on the axis, five at most beside zero. */
function ticks(most: number): number[] {
  const sizes = [1, 2, 5].flatMap((one) => [one, one * 10, one * 100, one * 1000, one * 10_000]);
  const step = sizes.sort((one, other) => one - other).find((one) => most / one <= 5) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** As many labels as stand beside each other without touching. */
function shownLabels(spans: Flow['spans'], slot: number): { label: string; index: number }[] {
  const widest = Math.max(0, ...spans.map(({ label }) => textWidth(label))) + 10;
  const every = Math.max(1, Math.ceil(widest / slot));
  return spans
    .map(({ label }, index) => ({ label, index }))
    .filter(({ index }) => index % every === 0);
}
