/** Distances of the narrow chart at its natural size, in px. */
export const narrowMetrics = {
  chartWidth: 340,
  /** Room at the edges for the border and the focus ring. */
  margin: 4,
  padding: 12,
  between: 4,
  /** From a box's side to the first line beside it. */
  trackStart: 13,
  trackGap: 10,
  portGap: 14,
  gap: 32,
  /** From a label to the arrow in the middle and to the boxes. */
  labelMargin: 10,
  tagPadding: 8,
} as const;
