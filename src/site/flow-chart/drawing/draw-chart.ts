import type { Chart } from '../chart.ts';
import { chartLanes } from '../lanes.ts';
import { flowMessages } from '../messages.ts';
import { drawArrow } from './draw-arrow.ts';
import { drawBox } from './draw-box.ts';
import { drawLanes } from './draw-lane.ts';
import { drawTag } from './draw-tag.ts';
import type { Layout } from './layout.ts';
import { element, escapeText, number } from './svg.ts';

/**
 * Draws a laid out chart as an inline SVG without ids, so that several can stand on a page. Boxes come
 * in the order of the flow; lanes and arrows are hidden from assistive technology, since every box
 * names its lane and the table beside the chart tells what follows what.
 */
export function drawChart(chart: Chart, layout: Layout): string {
  const messages = flowMessages[chart.language];
  const lanes = chartLanes(chart).map(({ title }) => title);
  const hidden = { 'aria-hidden': 'true' };
  const width = number(layout.width);
  const height = number(layout.height);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'flow-chart__svg',
      role: 'group',
      lang: chart.language === 'zh' ? 'zh-CN' : chart.language,
      'aria-label': messages.chart(chart.stage),
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      style: `--flow-width: ${width}px`,
      'font-family': "system-ui, 'Noto Sans SC', sans-serif",
    },
    element('desc', {}, escapeText(messages.description(chart.nodes.length, lanes))),
    element('g', hidden, drawLanes(layout)),
    element('g', hidden, ...layout.arrows.map(drawArrow)),
    ...layout.boxes.map((box) => drawBox(box, chart.language)),
    element('g', { ...hidden, 'pointer-events': 'none' }, ...layout.boxes.map(drawTag)),
  );
}
