import { span, type GutterLine, type LineEnd } from './gutter-lines.ts';

/** Lines whose ends are nearer than this in depth do not share a track. */
const clearance = 15;

/** Gives each line its track in its gutter, counted from the left, so that lines cross little. */
export function gutterTracks(lines: readonly GutterLine[]): ReadonlyMap<GutterLine, number> {
  const tracks = new Map<GutterLine, number>();
  for (const group of Map.groupBy(lines, ({ gutter }) => gutter).values()) {
    const ordered: GutterLine[] = [];
    for (const line of group) insert(ordered, line);
    for (const [index, line] of ordered.entries()) {
      const earlier = ordered.slice(0, index).filter((other) => near(line, other));
      tracks.set(line, Math.max(-1, ...earlier.map((other) => tracks.get(other) ?? 0)) + 1);
    }
  }
  return tracks;
}

/** Puts a line where it crosses the lines already there least, and as far right as that allows. */
function insert(ordered: GutterLine[], line: GutterLine): void {
  let best = ordered.length;
  let fewest = Infinity;
  for (let index = ordered.length; index >= 0; index -= 1) {
    const left = ordered.slice(0, index).map((other) => crossings(other, line));
    const right = ordered.slice(index).map((other) => crossings(line, other));
    const count = [...left, ...right].reduce((sum, each) => sum + each, 0);
    if (count < fewest) [best, fewest] = [index, count];
  }
  ordered.splice(best, 0, line);
}

/** How often two lines cross when `left` stands left of `right`. */
function crossings(left: GutterLine, right: GutterLine): number {
  return stubs(left, 'right', right) + stubs(right, 'left', left);
}

function stubs(line: GutterLine, side: LineEnd['side'], crossed: GutterLine): number {
  const [top, bottom] = span(crossed);
  return line.ends.filter((end) => end.side === side && end.depth >= top && end.depth <= bottom)
    .length;
}

function near(one: GutterLine, other: GutterLine): boolean {
  const [top, bottom] = span(one);
  const [otherTop, otherBottom] = span(other);
  return top <= otherBottom + clearance && otherTop <= bottom + clearance;
}
