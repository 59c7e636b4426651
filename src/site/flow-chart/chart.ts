import { inLanguage, type Language } from '../../model/localised.ts';
import type { Flow } from '../../model/method/flow.ts';
import type { Role, Side } from '../../model/method/role.ts';
import type { FlowChartOptions } from './flow-chart-options.ts';

/** A box with its texts in the chart's language and its role looked up. */
export interface ChartNode {
  readonly number: string | undefined;
  readonly title: string;
  /** The role whose lane the box stands in. */
  readonly lane: ChartRole;
  /** Roles that take part besides the lane's own. */
  readonly others: readonly ChartRole[];
  readonly href: string | undefined;
  /** No work follows it and no page tells of it: the end of the stage. */
  readonly terminal: boolean;
}

/** A role as the chart names it. */
export interface ChartRole {
  readonly id: string;
  readonly title: string;
  readonly side: Side;
}

/** An arrow between two nodes, given by their places in `Chart.nodes`. */
export interface ChartEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: 'sequence' | 'documents';
  readonly label: string | undefined;
}

/** A flow in one language, with ids resolved: what the layouts work from. */
export interface Chart {
  readonly stage: string;
  readonly language: Language;
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

/**
 * Resolves a flow's roles, edges and texts.
 *
 * @throws Error when the flow names a role or a node that does not exist
 */
export function readChart(flow: Flow, roles: readonly Role[], options: FlowChartOptions): Chart {
  const { language } = options;
  const places = new Map(flow.nodes.map((node, place) => [node.id, place]));
  const place = (id: string) => found(places.get(id), flow.stage, 'node', id);
  const role = (id: string): ChartRole => {
    const { title, side } = found(
      roles.find((candidate) => candidate.id === id),
      flow.stage,
      'role',
      id,
    );
    return { id, title: inLanguage(title, language), side };
  };

  return {
    stage: flow.stage,
    language,
    nodes: flow.nodes.map((node) => {
      const [lane, ...others] = node.roles.map(role);
      const goesOn = flow.edges.some(({ from, kind }) => from === node.id && kind === 'sequence');
      return {
        number: node.number,
        title: inLanguage(node.title, language),
        lane: found(lane, flow.stage, 'role', node.id),
        others,
        href: node.number === undefined ? undefined : options.href(node.number),
        terminal: node.number === undefined && !goesOn,
      };
    }),
    edges: flow.edges.map(({ from, to, kind, label }) => ({
      from: place(from),
      to: place(to),
      kind,
      label: label && inLanguage(label, language),
    })),
  };
}

/** The node at a place that an edge gave. */
export function nodeAt(chart: Chart, place: number): ChartNode {
  return found(chart.nodes[place], chart.stage, 'node', String(place));
}

function found<T>(value: T | undefined, stage: string, kind: string, id: string): T {
  if (value === undefined) throw new Error(`The flow of stage ${stage} has no ${kind} "${id}".`);
  return value;
}
