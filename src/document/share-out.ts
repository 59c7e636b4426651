/**
 * Divides a width by shares, each part within a bound: a part that would pass its bound gets just that, and the
 * others share what is left.
 *
 * @param passes whether a part passes its bound: lies below a least width, or above a greatest one
 */
export function shareOut(
  width: number,
  shares: readonly number[],
  bounds: readonly number[],
  passes: (part: number, bound: number) => boolean,
): number[] {
  const held = new Set<number>();
  for (;;) {
    const left = width - sum(bounds.filter((_, index) => held.has(index)));
    const unit = left / sum(shares.filter((_, index) => !held.has(index)));
    const parts = shares.map((share, index) => (held.has(index) ? bound(index) : unit * share));
    const added = parts.flatMap((part, index) => (passes(part, bound(index)) ? [index] : []));
    if (added.length === 0) return parts;
    for (const index of added) held.add(index);
  }

  function bound(index: number): number {
    return bounds[index] ?? 0;
  }
}

/** Numbers added up. */
export function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}
