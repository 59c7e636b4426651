import type { Paper } from '../../document/paper.ts';

/** Width and height of a page in points. */
export const pageSizes: Record<Paper, { width: number; height: number }> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** How many pixels wide a preview is. */
export const previewWidth = 600;

/** How many pixels high the preview of a page on this paper is. */
export function previewHeight(paper: Paper): number {
  const { width, height } = pageSizes[paper];
  return Math.round((previewWidth * height) / width);
}
