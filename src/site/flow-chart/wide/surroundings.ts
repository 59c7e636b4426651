import type { ChannelItem } from './channel-items.ts';
import type { Columns } from './columns.ts';
import type { Grid } from './grid.ts';
import type { GutterLine } from './gutter-lines.ts';
import type { Ports } from './ports.ts';
import type { Route } from './route.ts';

/** Everything that is known of the routes when their labels are placed. */
export interface LabelSurroundings {
  readonly routes: readonly Route[];
  readonly grid: Grid;
  readonly items: readonly (ChannelItem | undefined)[];
  readonly ports: readonly Ports[];
  readonly tracks: ReadonlyMap<GutterLine, number>;
  readonly columns: Columns;
}
