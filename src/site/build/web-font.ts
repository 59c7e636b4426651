import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const weights = ['400', '700'] as const;

const folder = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'),
);

/**
 * The style sheet of the web font, for readers whose machine has no Chinese font. Browsers fetch
 * only those of its files whose characters a page shows.
 */
export function webFontCss(): string {
  return weights
    .map((weight) => readFileSync(join(folder, `${weight}.css`), 'utf8'))
    .join('\n')
    .replaceAll(
      /url\(\.\/files\/([\w.-]+\.woff2)\) format\('woff2'\), url\([^)]*\) format\('woff'\)/g,
      "url(./$1) format('woff2')",
    )
    .replaceAll(/\/\*.*?\*\/\s*/g, '');
}

/** Names of the font files that the style sheet names. */
export function webFontFiles(): string[] {
  return [...webFontCss().matchAll(/url\(\.\/([\w.-]+)\)/g)].map(([, name = '']) => name);
}

export function webFontFile(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, 'files', name)));
}
