import { element, round } from './svg.ts';

/**
 * How the parts of a chart are told apart: by pattern, so that a monochrome printer and an eye that sees
 * no colours tell them apart as well. The darkest comes first.
 */
const fills = ['solid', 'hatched', 'dotted', 'empty', 'crossed', 'striped'] as const;

export type Fill = (typeof fills)[number];

/** The fill of the nth part. */
export function fillOf(index: number): Fill {
  return fills[index % fills.length] ?? 'empty';
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Distance between the lines or dots of a pattern. */
const step = 4.5;

/** A box with its pattern drawn line by line, since not every program draws patterns of SVG. */
export function filledBox(box: Box, fill: Fill): string {
  if (box.width <= 0) return '';
  const { x, y, width, height } = box;
  const frame = element('rect', {
    x,
    y,
    width,
    height,
    fill: fill === 'solid' ? 'currentColor' : 'none',
    'fill-opacity': fill === 'solid' ? 0.82 : undefined,
    stroke: 'currentColor',
    'stroke-width': 0.75,
  });
  return frame + patternOf(box, fill);
}

function patternOf(box: Box, fill: Fill): string {
  switch (fill) {
    case 'hatched':
      return strokes(diagonals(box, 1));
    case 'crossed':
      return strokes(diagonals(box, 1) + diagonals(box, -1));
    case 'striped':
      return strokes(uprights(box));
    case 'dotted':
      return dots(box);
    default:
      return '';
  }
}

function strokes(path: string): string {
  return element('path', {
    d: path,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 0.75,
  });
}

/** Lines at 45 degrees, cut off at the edges of the box. */
function diagonals({ x, y, width, height }: Box, slope: 1 | -1): string {
  const path: string[] = [];
  for (let offset = step; offset < width + height; offset += step) {
    const [startX, startY] = [Math.max(0, offset - height), Math.min(offset, height)];
    const [endX, endY] = [Math.min(offset, width), Math.max(0, offset - width)];
    const down = (at: number) => (slope === 1 ? y + at : y + height - at);
    path.push(
      `M${round(x + startX)} ${round(down(startY))}L${round(x + endX)} ${round(down(endY))}`,
    );
  }
  return path.join('');
}

function uprights({ x, y, width, height }: Box): string {
  const path: string[] = [];
  for (let at = step; at < width; at += step) {
    path.push(`M${round(x + at)} ${round(y)}v${round(height)}`);
  }
  return path.join('');
}

function dots({ x, y, width, height }: Box): string {
  const radius = 0.85;
  const path: string[] = [];
  for (let down = step / 2 + 0.5; down < height - radius; down += step) {
    for (let right = step / 2 + 0.5; right < width - radius; right += step) {
      const start = `M${round(x + right - radius)} ${round(y + down)}`;
      const half = `a${round(radius)} ${round(radius)} 0 1 0`;
      path.push(`${start}${half} ${round(2 * radius)} 0${half} ${round(-2 * radius)} 0z`);
    }
  }
  return path.length > 0 ? element('path', { d: path.join('') }) : '';
}
