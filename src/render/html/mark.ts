import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';

/** Side of the square that the mark is drawn in. */
const side = 600;

/**
 * A mark across every page, for example DRAFT. It is a picture behind glass: nobody can select it,
 * and it is not part of the text.
 */
export function mark(text: string): Element {
  const letters = Array.from(text).reduce((sum, one) => sum + (one > '\u2E7F' ? 1 : 0.72), 0);
  const size = Math.min(170, Math.round((side * 0.9) / Math.max(letters, 1)));
  const picture = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(side)} ${String(side)}` },
    // The filter changes nothing, but what went through one is printed as a picture, not as text.
    [s('filter', { id: 'still' }, [s('feOffset', { dx: 0 })]), s('text', markLook(size), text)],
  );
  const address = `data:image/svg+xml,${encodeURIComponent(toHtml(picture, { space: 'svg' }))}`;
  return h('div', {
    className: 'mark',
    ariaHidden: 'true',
    style: `background-image:url("${address}")`,
  });
}

function markLook(size: number) {
  const centre = side / 2;
  return {
    x: centre,
    y: centre,
    fontSize: size,
    fontWeight: 700,
    fontFamily: 'system-ui, sans-serif',
    fill: '#7b8791',
    fillOpacity: 0.14,
    textAnchor: 'middle',
    dominantBaseline: 'central',
    filter: 'url(#still)',
    transform: `rotate(-35 ${String(centre)} ${String(centre)})`,
  };
}
