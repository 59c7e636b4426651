import { Resvg } from '@resvg/resvg-js';
import type { Language } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import { fontPaths } from '../../render/font-paths.ts';
import { siteWords } from '../words.ts';

/** Pixels that networks ask for. */
const width = 1200;
const height = 630;

const margin = 72;
const gap = 20;

/**
 * The picture that stands beside a shared link, in the page's language: the name, what it is for, and
 * the activities of the method's last stage in order.
 *
 * @returns a PNG of 1200 by 630 pixels
 */
export function socialPicture(method: Method, language: Language): Uint8Array<ArrayBuffer> {
  const { regular, bold } = fontPaths();
  const drawing = new Resvg(drawn(method, language), {
    font: {
      fontFiles: [...regular, ...bold],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans SC',
    },
  });
  return new Uint8Array(drawing.render().asPng());
}

function drawn(method: Method, language: Language): string {
  const stage = method.stages.at(-1);
  const activities = method.activities
    .filter(({ number }) => number.startsWith(`${stage?.number ?? ''}.`))
    .slice(0, 4);
  const [first = '', second = ''] = siteWords[language].tagline.split(/(?<=[：:]) ?/);
  const column = (width - 2 * margin - gap * (activities.length - 1)) / activities.length;
  const boxes = activities.map(({ number, title }, index) => {
    const x = margin + index * (column + gap);
    const lines = title[language].length > 16 ? halves(title[language]) : [title[language]];
    const words = lines.map((line, row) => text(x + 24, 486 + row * 32, 24, '#123740', line));
    return `<rect x="${String(x)}" y="396" width="${String(column)}" height="150" rx="12" fill="#fff"/>
${text(x + 24, 446, 26, '#8a5c0c', number, true)}
${words.join('\n')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" font-family="Noto Sans SC">
<rect width="100%" height="100%" fill="#10424f"/>
<rect x="${String(margin)}" y="88" width="88" height="8" fill="#e0b257"/>
${text(margin, 190, 80, '#fff', 'Capstone 收官', true)}
${text(margin, 262, 36, '#d7edf2', first)}
${text(margin, 312, 36, '#d7edf2', second)}
${boxes.join('\n')}
</svg>`;
}

function text(
  x: number,
  y: number,
  size: number,
  fill: string,
  words: string,
  bold = false,
): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" fill="${fill}"${weight}>${escaped}</text>`;
}

/** A title in two lines, broken at the space nearest to its middle. */
function halves(title: string): string[] {
  const spaces = [...title.matchAll(/ /g)].map(({ index }) => index);
  const middle = title.length / 2;
  const [at] = spaces.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return at === undefined ? [title] : [title.slice(0, at), title.slice(at + 1)];
}
