import type { Chart, ChartEdge } from '../chart.ts';
import type { Layout, LayoutArrow, LayoutBox, Point } from '../drawing/layout.ts';
import { columnWidth } from './column-width.ts';
import { gapHeight, gapLabels, gapLabelText, type GapLabel } from './gap-labels.ts';
import { narrowBox } from './narrow-box.ts';
import { narrowMetrics } from './narrow-metrics.ts';
import { sideLines, type SideLine } from './side-lines.ts';
import { sidePorts } from './side-ports.ts';

/** Lays out the boxes in one column in the order of the flow, arrows between and beside them. */
export function narrowLayout(chart: Chart): Layout {
  const { margin, portGap } = narrowMetrics;
  const lines = sideLines(chart.edges);
  const left = sideWidth(lines, 'left');
  const right = sideWidth(lines, 'right');
  const x = margin + left;
  const width = columnWidth(chart, left + right);
  const labels = gapLabels(chart.edges, width);
  const boxes: LayoutBox[] = [];
  let y: number = margin;
  for (const [place, node] of chart.nodes.entries()) {
    const ports = (['left', 'right'] as const).map((side) => sidePorts(lines, place, side).length);
    const box = narrowBox(chart, node, { x, y, width }, (Math.max(...ports) + 1) * portGap);
    boxes.push(box);
    y += box.height + gapHeight(labels, place, place === chart.nodes.length - 1);
  }
  const height = y + margin;
  const arrows = chart.edges.map((edge) => layArrow(edge, lines, labels, boxes, height));
  return { width: x + width + right + margin, height, lanes: [], boxes, arrows };
}

function sideWidth(lines: readonly SideLine[], side: SideLine['side']): number {
  const tracks = lines.flatMap((line) => (line.side === side ? [line.track] : []));
  if (tracks.length === 0) return 0;
  return narrowMetrics.trackStart + Math.max(...tracks) * narrowMetrics.trackGap;
}

function layArrow(
  edge: ChartEdge,
  lines: readonly SideLine[],
  labels: readonly GapLabel[],
  boxes: readonly LayoutBox[],
  height: number,
): LayoutArrow {
  const line = lines.find((candidate) => candidate.edge === edge);
  const gapLabel = labels.find((candidate) => candidate.edge === edge);
  const above = gapLabel && boxes[gapLabel.gap];
  const below = gapLabel && boxes[gapLabel.gap + 1];
  const label = above && gapLabelText(gapLabel, labels, above, below?.y ?? height);
  const points = line ? pointsBeside(line, lines, boxes) : pointsBetween(edge, boxes);
  const [start] = points;
  const mark =
    label && start && gapLabel.inside
      ? { x: start.x, y: label.y + label.block.height / 2 }
      : undefined;
  return { edge, points, label, mark, leader: undefined };
}

function pointsBetween(edge: ChartEdge, boxes: readonly LayoutBox[]): readonly Point[] {
  const from = boxAt(boxes, edge.from);
  const to = boxAt(boxes, edge.to);
  const x = from.x + from.width / 2;
  return [
    { x, y: from.y + from.height },
    { x, y: to.y },
  ];
}

function pointsBeside(
  line: SideLine,
  lines: readonly SideLine[],
  boxes: readonly LayoutBox[],
): readonly Point[] {
  const start = portPoint(line, 'from', lines, boxes);
  const end = portPoint(line, 'to', lines, boxes);
  const away = narrowMetrics.trackStart + line.track * narrowMetrics.trackGap;
  const x = line.side === 'left' ? start.x - away : start.x + away;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

function portPoint(
  line: SideLine,
  end: 'from' | 'to',
  lines: readonly SideLine[],
  boxes: readonly LayoutBox[],
): Point {
  const box = boxAt(boxes, line.edge[end]);
  const ports = sidePorts(lines, line.edge[end], line.side);
  const index = ports.findIndex((port) => port.line === line && port.end === end);
  return {
    x: line.side === 'left' ? box.x : box.x + box.width,
    y: box.y + (box.height * (index + 1)) / (ports.length + 1),
  };
}

function boxAt(boxes: readonly LayoutBox[], place: number): LayoutBox {
  const box = boxes[place];
  if (box === undefined) throw new RangeError(`No box at place ${place}.`);
  return box;
}
