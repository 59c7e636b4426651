import type { SideLine } from './side-lines.ts';

/** An end of a line at the side of a box. */
export interface SidePort {
  readonly line: SideLine;
  readonly end: 'from' | 'to';
}

/** The ends at one side of the box at `place`, from top to bottom in the order that crosses least. */
export function sidePorts(
  lines: readonly SideLine[],
  place: number,
  side: SideLine['side'],
): readonly SidePort[] {
  const ports = lines
    .filter((line) => line.side === side)
    .flatMap((line): readonly SidePort[] => [
      ...(line.edge.from === place ? [{ line, end: 'from' } as const] : []),
      ...(line.edge.to === place ? [{ line, end: 'to' } as const] : []),
    ]);
  return ports.toSorted((a, b) => order(a) - order(b));
}

/** Lines that go up come first, the inner before the outer; then those that go down, the outer first. */
function order({ line, end }: SidePort): number {
  const { from, to } = line.edge;
  const goesUp = end === 'from' ? to < from : from < to;
  return goesUp ? line.track - 1000 : 1000 - line.track;
}
