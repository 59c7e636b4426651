import { colours, sideColour } from './colours.ts';
import { drawText } from './draw-text.ts';
import type { Layout, LayoutLane } from './layout.ts';
import { element } from './svg.ts';

const frameRadius = 10;
const barInset = 12;
const barWidth = 3;

/** Draws the lanes behind boxes and arrows: frame, headers and the hairlines between lanes. */
export function drawLanes({ lanes, width, height }: Layout): string {
  const [first] = lanes;
  if (first === undefined) return '';
  const inset = 0.5;
  const frame = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
  const { header } = first;
  const r = frameRadius;
  const headerPath = `M${header} ${inset}H${r + inset}Q${inset} ${inset} ${inset} ${r + inset}V${height - r - inset}Q${inset} ${height - inset} ${r + inset} ${height - inset}H${header}Z`;
  return [
    element('rect', { ...frame, rx: r, fill: colours.surface }),
    element('path', { d: headerPath, fill: colours.header }),
    ...lanes.slice(1).map(({ y }) => hairline(`M0.5 ${y}H${width - inset}`)),
    hairline(`M${header} ${inset}V${height - inset}`),
    element('rect', { ...frame, rx: r, fill: 'none', stroke: colours.line }),
    ...lanes.map(drawHeader),
  ].join('');
}

function drawHeader({ role, y, height, texts }: LayoutLane): string {
  const bar = element('rect', {
    x: 8,
    y: y + barInset,
    width: barWidth,
    height: height - 2 * barInset,
    rx: barWidth / 2,
    fill: sideColour(role.side, 'edge'),
  });
  const drawn = texts.map((text) =>
    drawText(text, text.block.font === 'side' ? sideColour(role.side, 'strong') : 'currentColor'),
  );
  return bar + drawn.join('');
}

function hairline(d: string): string {
  return element('path', { d, fill: 'none', stroke: colours.line });
}
