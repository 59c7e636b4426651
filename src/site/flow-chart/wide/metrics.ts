/** Distances of the wide chart at its natural size, in px. */
export const metrics = {
  /** What the columns are widened to fill, where the texts need less. */
  chartWidth: 1000,
  /** The widest a box gets. */
  boxWidth: 156,
  /** Texts of a box are given the width that keeps the box below this height, where one does. */
  boxHeight: 118,
  /** Text of a lane's header. */
  laneTitleWidth: 94,
  laneHeaderStart: 20,
  laneHeaderEnd: 10,
  /** Above and below the rows of a lane. */
  lanePadding: 16,
  rowGap: 14,
  /** Width of a gutter without lines, and at the edges of the chart. */
  gutter: 26,
  edgeGutter: 14,
  gutterStart: 11,
  gutterEnd: 15,
  /** Between parallel lines. */
  lineGap: 11,
  /** From the boxes of a row to the first line of a channel. */
  channelGap: 14,
  /** From a line to its label. */
  labelGap: 5,
  /** From a label to what is not its own. */
  labelMargin: 10,
  labelWidth: 240,
  flagWidth: 128,
  /** Above and below the arrows at the side of a box, together. */
  sideMargin: 24,
  terminalHeight: 44,
} as const;
