/** A4 with its margins, in twentieths of a point. */
export const page = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1418, bottom: 1304, left: 1134, right: 1134, header: 624, footer: 567 },
} as const;

/** Width that text and tables may take. */
export const textWidth = page.width - page.margin.left - page.margin.right;

/** Divides a width by shares; the parts are whole numbers and add up to it exactly. */
export function divideWidth(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((one, other) => one + other, 0);
  let shared = 0;
  let used = 0;
  return shares.map((share) => {
    shared += share;
    const width = Math.round((total * shared) / sum) - used;
    used += width;
    return width;
  });
}
