import { colours } from './colours.ts';
import { drawText } from './draw-text.ts';
import type { LayoutArrow, Point } from './layout.ts';
import { element, number } from './svg.ts';

const cornerRadius = 6;
const tipLength = 7;
const tipHalfWidth = 3.6;
const markRadius = 4;

/** Draws an arrow with its label; solid for the order of work, dashed for documents. */
export function drawArrow({ edge, points, label, mark, leader }: LayoutArrow): string {
  const colour = edge.kind === 'documents' ? colours.documents : colours.arrow;
  const parts = [
    element('path', {
      class: 'flow-chart__arrow',
      d: roundedPath(shortened(points)),
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.4,
      'stroke-dasharray': edge.kind === 'documents' ? '4.5 3.5' : undefined,
    }),
    element('path', { class: 'flow-chart__tip', d: tip(points), fill: colour }),
  ];
  if (mark && leader) {
    const d = `M${at(mark)}L${at(leader)}`;
    parts.push(element('path', { d, fill: 'none', stroke: colours.documents, 'stroke-width': 1 }));
  }
  if (mark) {
    parts.push(
      element('path', {
        class: 'flow-chart__mark',
        d: diamond(mark),
        fill: colours.surface,
        stroke: colour,
        'stroke-width': 1.4,
      }),
    );
  }
  if (label) parts.push(drawText(label, colours.muted));
  return element('g', { class: `flow-chart__${edge.kind}` }, ...parts);
}

function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      const radius = Math.min(cornerRadius, length(before, point) / 2, length(point, after) / 2);
      const start = along(point, before, radius);
      const end = along(point, after, radius);
      return `L${at(start)}Q${at(point)} ${at(end)}`;
    })
    .join('');
}

/** The points with the last drawn back, so that the line does not show beyond the tip. */
function shortened(points: readonly Point[]): readonly Point[] {
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined) return points;
  return [...points.slice(0, -1), along(last, before, tipLength - 1)];
}

function tip(points: readonly Point[]): string {
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined) return '';
  const base = along(last, before, tipLength);
  const across = before.x === last.x ? { x: tipHalfWidth, y: 0 } : { x: 0, y: tipHalfWidth };
  const one = { x: base.x + across.x, y: base.y + across.y };
  const other = { x: base.x - across.x, y: base.y - across.y };
  return `M${at(last)}L${at(one)}L${at(other)}Z`;
}

function diamond({ x, y }: Point): string {
  const corners = [
    { x, y: y - markRadius },
    { x: x + markRadius, y },
    { x, y: y + markRadius },
    { x: x - markRadius, y },
  ];
  return `M${corners.map(at).join('L')}Z`;
}

function along(from: Point, to: Point, distance: number): Point {
  const whole = length(from, to);
  if (whole === 0) return from;
  const share = distance / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function length(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function at({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}
