import type { ChartEdge } from './chart.ts';

/**
 * Gives each node its rank (column): the length of the longest path of sequence edges that leads to it.
 * Edges that close a cycle by leading to a node listed earlier do not count. A node without any sequence edge is ranked by its documents edges.
 */
export function rankNodes(count: number, edges: readonly ChartEdge[]): readonly number[] {
  const inSequence = new Set<number>();
  for (const { from, to, kind } of edges) if (kind === 'sequence') inSequence.add(from).add(to);
  const ordering = edges.filter(
    ({ from, to, kind }) => kind === 'sequence' || !inSequence.has(from) || !inSequence.has(to),
  );
  return longestPaths(count, withoutBackEdges(ordering));
}

/** Drops each edge that leads to a node listed no later, where that node leads back to it. */
function withoutBackEdges(edges: readonly ChartEdge[]): readonly ChartEdge[] {
  return edges.filter(({ from, to }) => to > from || !leads(to, from, edges));
}

function leads(start: number, end: number, edges: readonly ChartEdge[]): boolean {
  const reached = new Set([start]);
  for (const node of reached) for (const { from, to } of edges) if (from === node) reached.add(to);
  return reached.has(end);
}

function longestPaths(count: number, edges: readonly ChartEdge[]): readonly number[] {
  const known = new Map<number, number>();
  const rank = (node: number): number => {
    const value =
      known.get(node) ??
      Math.max(-1, ...edges.filter(({ to }) => to === node).map(({ from }) => rank(from))) + 1;
    known.set(node, value);
    return value;
  };
  return Array.from({ length: count }, (_, node) => rank(node));
}
