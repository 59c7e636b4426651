import type { Flow } from '../../model/method/flow.ts';
import type { Role } from '../../model/method/role.ts';
import { nodeAt, readChart } from './chart.ts';
import type { FlowChartOptions } from './flow-chart-options.ts';
import { flowMessages } from './messages.ts';

/** A row of the table that tells the same as the chart. */
export interface FlowStep {
  /** Place in the flow, from 1. */
  readonly ordinal: number;
  readonly number: string | undefined;
  readonly title: string;
  /** Title of the role that leads the step. */
  readonly lane: string;
  /** Titles of the roles that take part besides. */
  readonly others: readonly string[];
  /** Titles of the steps that it follows, each with the condition for going on, if there is one. */
  readonly after: readonly string[];
  /** Titles of the steps whose documents it uses, each with what it uses them for, if that is told. */
  readonly documentsFrom: readonly string[];
  readonly href: string | undefined;
}

/**
 * Tells a flow as rows of a table, in the order of the flow.
 *
 * @throws Error when the flow names a role or a node that does not exist
 */
export function flowSteps(
  flow: Flow,
  roles: readonly Role[],
  options: FlowChartOptions,
): readonly FlowStep[] {
  const chart = readChart(flow, roles, options);
  const { condition, documents } = flowMessages[options.language];
  return chart.nodes.map(({ number, title, lane, others, href }, place) => {
    const incoming = (kind: 'sequence' | 'documents', withLabel: typeof condition) =>
      chart.edges
        .filter((edge) => edge.to === place && edge.kind === kind)
        .map(({ from, label }) => {
          const source = nodeAt(chart, from).title;
          return label === undefined ? source : withLabel(source, label);
        });
    return {
      ordinal: place + 1,
      number,
      title,
      lane: lane.title,
      others: others.map((role) => role.title),
      after: incoming('sequence', condition),
      documentsFrom: incoming('documents', documents),
      href,
    };
  });
}
