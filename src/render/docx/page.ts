import type { Paper } from '../../document/paper.ts';

/** A page in twentieths of a point. */
interface Page {
  width: number;
  height: number;
}

const pages: Record<Paper, Page> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};

const margin = {
  top: 1418,
  bottom: 1304,
  left: 1134,
  right: 1134,
  header: 624,
  footer: 567,
} as const;

/** A paper's size with its margins. */
export function pageOf(paper: Paper) {
  return { size: pages[paper], margin };
}

/** Width that text and tables may take. */
export function textWidth(paper: Paper): number {
  return pages[paper].width - margin.left - margin.right;
}

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
