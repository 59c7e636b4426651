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

/** Noto Sans SC from its npm package; read once a process. */
export function fontFiles(): FontFiles {
  return (files ??= readFontFiles());
}

function readFontFiles(): FontFiles {
  const { resolve } = createRequire(projectFile('package.json'));
  const read = (name: string) => readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${name}`));
  const regular = read('400Regular/NotoSansSC_400Regular.ttf');
  const bold = read('700Bold/NotoSansSC_700Bold.ttf');
  return { blobs: [regular, bold], regular: readFont(regular), bold: readFont(bold) };
}
