import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { projectFile } from '../../project-file.ts';
import { readFont, type Font } from './font.ts';

/** The two weights that documents are set in, as files and as measures. */
export interface FontFiles {
  blobs: Buffer[];
  regular: Font;
  bold: Font;
}

let files: FontFiles | undefined;

/**
 * Noto Sans SC, and Noto Sans for the Latin, Greek and Cyrillic letters that it lacks; from their npm
 * packages, read once a process.
 */
export function fontFiles(): FontFiles {
  return (files ??= readFontFiles());
}

function readFontFiles(): FontFiles {
  const { resolve } = createRequire(projectFile('package.json'));
  const read = (name: string) => readFileSync(resolve(`@expo-google-fonts/${name}`));
  const regular = [
    read('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    read('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  ];
  const bold = [
    read('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
    read('noto-sans/700Bold/NotoSans_700Bold.ttf'),
  ];
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
