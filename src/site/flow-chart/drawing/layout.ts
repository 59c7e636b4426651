import type { ChartEdge, ChartNode, ChartRole } from '../chart.ts';
import type { TextBlock } from '../text/text-block.ts';

/** A point of the drawing, in px from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle of the drawing, in px. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Lines of text in their place; `align` says which point of each line `x` is. */
export interface LayoutText {
  readonly block: TextBlock;
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** A box with everything written in it. */
export interface LayoutBox extends Rectangle {
  readonly node: ChartNode;
  readonly texts: readonly LayoutText[];
  /** The lane's title on the box, where the lane itself is not drawn. */
  readonly tag: LayoutTag | undefined;
}

/** A pill with the title of a box's lane. */
export interface LayoutTag extends Rectangle {
  readonly text: LayoutText;
}

/** An arrow, its points from start to tip, with its label in free space. */
export interface LayoutArrow {
  readonly edge: ChartEdge;
  readonly points: readonly Point[];
  readonly label: LayoutText | undefined;
  /** Where a condition of the arrow is marked. */
  readonly mark: Point | undefined;
  /** The end of the line from the mark to the label, where they are apart. */
  readonly leader: Point | undefined;
}

/** A lane across the chart; its header takes the first `header` px. */
export interface LayoutLane extends Rectangle {
  readonly role: ChartRole;
  readonly header: number;
  readonly texts: readonly LayoutText[];
}

/** A chart with all its coordinates, ready to be drawn. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly LayoutLane[];
  readonly boxes: readonly LayoutBox[];
  readonly arrows: readonly LayoutArrow[];
}

/** The rectangle that a text takes by the estimate of its width. */
export function textRectangle({ block, x, y, align }: LayoutText): Rectangle {
  const share = { start: 0, middle: 0.5, end: 1 }[align];
  return { x: x - block.width * share, y, width: block.width, height: block.height };
}

/** Stacks blocks of text below each other from `y` on, `gap` px apart. */
export function stackTexts(
  blocks: readonly TextBlock[],
  x: number,
  y: number,
  align: LayoutText['align'],
  gap: number,
): readonly LayoutText[] {
  let top = y;
  return blocks.map((block) => {
    const text = { block, x, y: top, align };
    top += block.height + gap;
    return text;
  });
}
