import type { ChartEdge } from '../chart.ts';

/** The space above or below a row's boxes in which arrows and labels run sideways. */
export interface Channel {
  readonly row: number;
  readonly side: 'above' | 'below';
}

interface RouteBase {
  readonly edge: ChartEdge;
}

/** Straight on in the row, from right side to left side. */
export interface StraightRoute extends RouteBase {
  readonly shape: 'straight';
}

/** Out at the right, up or down in one gutter, in at the left. */
export interface StepRoute extends RouteBase {
  readonly shape: 'step';
  readonly gutter: number;
}

/** Out at the right, by a gutter to a channel, by another gutter in at the left. */
export interface DetourRoute extends RouteBase {
  readonly shape: 'detour';
  readonly channel: Channel;
  readonly outGutter: number;
  readonly gutter: number;
}

/** Out at the top or bottom into the row's channel, by a gutter in at the left. */
export interface HookRoute extends RouteBase {
  readonly shape: 'hook';
  readonly channel: Channel;
  readonly gutter: number;
}

/** Out at the top or bottom, along a channel, in at the top or bottom. */
export interface ArcRoute extends RouteBase {
  readonly shape: 'arc';
  readonly channel: Channel;
  readonly exit: Channel['side'];
  readonly entry: Channel['side'];
}

/** The way of an arrow through gutters and channels, still without coordinates. */
export type Route = StraightRoute | StepRoute | DetourRoute | HookRoute | ArcRoute;

/** Whether two channels are the same. */
export function sameChannel(one: Channel, other: Channel): boolean {
  return one.row === other.row && one.side === other.side;
}
