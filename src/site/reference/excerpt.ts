/** A part of a text, with what stands for the lines left out. */
export interface Excerpt {
  lines: string[];
  /** Numbers of the marked lines in `lines`, from 1. */
  marked: number[];
}

/** How many lines around a marked one are kept, and from what length on a text is cut at all. */
const context = 2;
const longest = 16;

/**
 * Cuts a long text down to its marked lines, the lines next to them and those that they belong to
 * by indentation.
 *
 * @param elided what stands for lines left out
 */
export function excerpt(
  lines: readonly string[],
  marks: ReadonlySet<number>,
  elided: string,
): Excerpt {
  const kept = lines.length <= longest ? new Set(lines.keys()) : keptLines(lines, marks);
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

function keptLines(lines: readonly string[], marks: ReadonlySet<number>): Set<number> {
  const kept = new Set<number>();
  for (const mark of marks.size > 0 ? marks : [0]) {
    kept.add(mark);
    for (const step of [-1, 1]) addNearby(lines, mark, step, kept);
    addParents(lines, mark, kept);
  }
  return kept;
}

/** Adds the lines next to a marked one, as far as they stand in the same block. */
function addNearby(lines: readonly string[], mark: number, step: number, kept: Set<number>): void {
  const depth = indentation(lines[mark]).length;
  for (let index = mark + step; Math.abs(index - mark) <= context; index += step) {
    const line = lines[index];
    if (line === undefined) return;
    const own = indentation(line).length;
    if (own < depth || (step < 0 && own > depth)) return;
    kept.add(index);
  }
}

/** Adds the lines that a marked one belongs to, by their smaller indentation. */
function addParents(lines: readonly string[], mark: number, kept: Set<number>): void {
  let depth = indentation(lines[mark]).length;
  for (let index = mark - 1; index >= 0 && depth > 0; index -= 1) {
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
