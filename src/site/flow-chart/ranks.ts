import type { ChartEdge } from './chart.ts';

/**
 * Gives each node its rank (column): the length of the longest path of sequence edges that leads to it.
 * Edges that close a cycle do not count. A node without any sequence edge is ranked by its documents edges.
 */
export function rankNodes(count: number, edges: readonly ChartEdge[]): readonly number[] {
  const inSequence = new Set<number>();
  for (const { from, to, kind } of edges) if (kind === 'sequence') inSequence.add(from).add(to);
  const ordering = edges.filter(
    ({ from, to, kind }) => kind === 'sequence' || !inSequence.has(from) || !inSequence.has(to),
  );
  return longestPaths(count, withoutBackEdges(count, ordering));
}

function withoutBackEdges(count: number, edges: readonly ChartEdge[]): readonly ChartEdge[] {
  const state = new Map<number, 'open' | 'done'>();
  const kept: ChartEdge[] = [];
  const visit = (node: number) => {
    state.set(node, 'open');
    for (const edge of edges) {
      if (edge.from !== node || state.get(edge.to) === 'open') continue;
      kept.push(edge);
      if (!state.has(edge.to)) visit(edge.to);
    }
    state.set(node, 'done');
  };
  for (let node = 0; node < count; node += 1) if (!state.has(node)) visit(node);
  return kept;
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
