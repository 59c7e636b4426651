import type { ChartEdge } from '../chart.ts';

/** An arrow that passes beside the boxes: the order of work at the left, documents at the right. */
export interface SideLine {
  readonly edge: ChartEdge;
  readonly side: 'left' | 'right';
  /** Its place beside the boxes, counted outward. */
  readonly track: number;
}

/** Whether an arrow goes straight down to the box below. */
export function leadsDown(edge: ChartEdge, edges: readonly ChartEdge[]): boolean {
  const first = edges.find(
    ({ kind, from, to }) => kind === 'sequence' && from === edge.from && to === edge.to,
  );
  return edge === first && edge.to === edge.from + 1;
}

/** Gives each other arrow its track; the shorter run inside. */
export function sideLines(edges: readonly ChartEdge[]): readonly SideLine[] {
  const lines: SideLine[] = [];
  const beside = edges.filter((edge) => !leadsDown(edge, edges));
  for (const edge of beside.toSorted((a, b) => reach(a) - reach(b))) {
    const side = edge.kind === 'documents' ? 'right' : 'left';
    const inner = lines.filter((line) => line.side === side && overlap(line.edge, edge));
    lines.push({ edge, side, track: Math.max(-1, ...inner.map(({ track }) => track)) + 1 });
  }
  return lines;
}

function reach({ from, to }: ChartEdge): number {
  return Math.abs(from - to);
}

function overlap(one: ChartEdge, other: ChartEdge): boolean {
  return (
    Math.min(one.from, one.to) <= Math.max(other.from, other.to) &&
    Math.min(other.from, other.to) <= Math.max(one.from, one.to)
  );
}
