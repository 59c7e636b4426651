/** An attribute that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Ink of charts on paper; on a screen they take the colour of the text around. */
const ink = '#1b1e21';

/** Size of a chart's letters, in its own units; a chart is 620 of them wide. */
export const fontSize = 11;

/** A chart as wide as a page's text. Its unit is the pixel, 96 to the inch. */
export function chart(width: number, height: number, ...children: string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      'font-family': 'Noto Sans SC, Noto Sans, sans-serif',
      'font-size': fontSize,
      color: ink,
      fill: 'currentColor',
    },
    ...children,
  );
}

export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? round(value) : String(value))}"`,
    )
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** Letters at a place; `anchor` says which end of them stands there. */
export function letters(
  text: string,
  x: number,
  y: number,
  more: Attributes & { 'text-anchor'?: 'start' | 'middle' | 'end' } = {},
): string {
  return element('text', { x, y, ...more }, escaped(text));
}

/** A straight line; thin and grey unless said otherwise. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  more: Attributes = {},
): string {
  return element('path', {
    d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 0.75,
    'stroke-opacity': 0.3,
    ...more,
  });
}

/** Two decimals, so that the same chart is the same text everywhere. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
