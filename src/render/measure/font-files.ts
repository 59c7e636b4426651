import { readFileSync } from 'node:fs';
import { fontPaths } from '../font-paths.ts';
import { readFont, type Font } from './font.ts';

/** The two weights that documents are set in, as files and as measures. */
export interface FontFiles {
  blobs: Buffer[];
  regular: Font;
  bold: Font;
}

let files: FontFiles | undefined;

/** The fonts of `fontPaths`, read once a process. */
export function fontFiles(): FontFiles {
  return (files ??= readFontFiles());
}

function readFontFiles(): FontFiles {
  const paths = fontPaths();
  const regular = paths.regular.map((path) => readFileSync(path));
  const bold = paths.bold.map((path) => readFileSync(path));
  return { blobs: [...regular, ...bold], regular: joined(regular), bold: joined(bold) };
}

/** Fonts of which the first that has a character draws it. */
function joined(blobs: readonly Buffer[]): Font {
  const fonts = blobs.map(readFont);
  const fontOf = (codePoint: number) =>
    turnsText(codePoint) ? undefined : fonts.find((font) => font.covers(codePoint));
  return {
    covers: (codePoint) => fontOf(codePoint) !== undefined,
    advance: (codePoint) => fontOf(codePoint)?.advance(codePoint) ?? 1,
  };
}

/** Whether a character draws nothing but turns the direction of text, so that it reads as it is not. */
function turnsText(codePoint: number): boolean {
  return (
    (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069)
  );
}
