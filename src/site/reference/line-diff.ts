/** Where a text differs from another one. */
export interface SideDifference {
  /** Indexes of the lines that the other text does not have. */
  own: ReadonlySet<number>;
  /** Indexes of the lines after which the other text has more. */
  gaps: ReadonlySet<number>;
}

export interface LineDifference {
  before: SideDifference;
  after: SideDifference;
}

/** Compares two texts line by line, by their longest common subsequence. */
export function lineDifference(
  before: readonly string[],
  after: readonly string[],
): LineDifference {
  const common = commonLengths(before, after);
  const removed = { own: new Set<number>(), gaps: new Set<number>() };
  const added = { own: new Set<number>(), gaps: new Set<number>() };
  let one = 0;
  let other = 0;
  while (one < before.length || other < after.length) {
    if (one < before.length && other < after.length && before[one] === after[other]) {
      one += 1;
      other += 1;
    } else if (at(common, one, other + 1) >= at(common, one + 1, other) && other < after.length) {
      added.own.add(other);
      removed.gaps.add(Math.max(one - 1, 0));
      other += 1;
    } else {
      removed.own.add(one);
      added.gaps.add(Math.max(other - 1, 0));
      one += 1;
    }
  }
  return { before: removed, after: added };
}

/** `common[i][j]`: how many lines the texts share from line i and line j on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = common[one] ?? [];
      row[other] =
        before[one] === after[other]
          ? at(common, one + 1, other + 1) + 1
          : Math.max(at(common, one + 1, other), at(common, one, other + 1));
    }
  }
  return common;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? -1;
}
