/** A part of a text, with what stands for the lines left out. */
export interface Excerpt {
  lines: string[];
  /** Numbers of the marked lines in `lines`, from 1. */
  marked: number[];
}

/** How many lines around a marked one are kept, and from what length on a text is cut at all. */
const context = 2;
const longest = 10;

/**
 * Cuts a long text down to its marked lines, the lines next to them and those that they belong to
 * by indentation.
 *
 * @param centres indexes of the lines that matter; the first line where there are none
 * @param marks indexes of the lines to be marked
 * @param elided what stands for lines left out
 */
export function excerpt(
  lines: readonly string[],
  centres: ReadonlySet<number>,
  marks: ReadonlySet<number>,
  elided: string,
): Excerpt {
  const kept = lines.length <= longest ? new Set(lines.keys()) : keptLines(lines, centres);
  const result: Excerpt = { lines: [], marked: [] };
  for (const [index, line] of lines.entries()) {
    if (kept.has(index)) {
      result.lines.push(line);
      if (marks.has(index)) result.marked.push(result.lines.length);
    } else if (index === 0 || kept.has(index - 1)) {
      result.lines.push(`${indentation(nextKept(lines, kept, index))}${elided}`);
    }
  }
  return result;
}

function keptLines(lines: readonly string[], centres: ReadonlySet<number>): Set<number> {
  const kept = new Set<number>();
  for (const centre of centres.size > 0 ? centres : [0]) {
    kept.add(centre);
    for (const step of [-1, 1]) addNearby(lines, centre, step, kept);
    addParents(lines, centre, kept);
  }
  return kept;
}

/** Adds the lines next to one, as far as they stand in the same block. */
function addNearby(
  lines: readonly string[],
  centre: number,
  step: number,
  kept: Set<number>,
): void {
  const depth = indentation(lines[centre]).length;
  for (let index = centre + step; Math.abs(index - centre) <= context; index += step) {
    const line = lines[index];
    if (line === undefined) return;
    const own = indentation(line).length;
    if (own < depth || (step < 0 && own > depth)) return;
    kept.add(index);
  }
}

/** Adds the lines that one belongs to, by their smaller indentation. */
function addParents(lines: readonly string[], centre: number, kept: Set<number>): void {
  let depth = indentation(lines[centre]).length;
  for (let index = centre - 1; index >= 0 && depth > 0; index -= 1) {
    const own = indentation(lines[index]).length;
    if (own >= depth || lines[index]?.trim() === '') continue;
    kept.add(index);
    depth = own;
  }
}

function nextKept(
  lines: readonly string[],
  kept: ReadonlySet<number>,
  from: number,
): string | undefined {
  return lines.find((_, index) => index > from && kept.has(index));
}

function indentation(line: string | undefined): string {
  return /^ */.exec(line ?? '')?.[0] ?? '';
}
