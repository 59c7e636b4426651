import { createRequire } from 'node:module';
import { projectFile } from './project-file.ts';

/** Files of the fonts that pages and pictures are set in, by weight, the first choice first. */
export interface FontPaths {
  regular: string[];
  bold: string[];
}

/**
 * Noto Sans SC, and Noto Sans for the Latin, Greek and Cyrillic letters that it lacks; from their npm
 * packages.
 */
export function fontPaths(): FontPaths {
  const { resolve } = createRequire(projectFile('package.json'));
  const path = (name: string) => resolve(`@expo-google-fonts/${name}`);
  return {
    regular: [
      path('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
      path('noto-sans/400Regular/NotoSans_400Regular.ttf'),
    ],
    bold: [
      path('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
      path('noto-sans/700Bold/NotoSans_700Bold.ttf'),
    ],
  };
}
