import type { Language } from '../../model/localised.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { recordKinds, type RecordKindId } from '../../model/records/index.ts';

const texts = import.meta.glob<string>('./examples/**/*.{json,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The files of the small example project in a language, by path from the project's folder: one
 * minimal record of every kind. The folder is read as it is; the loader accepts it.
 */
export function exampleProjectFiles(language: Language): Map<string, string> {
  const start = `./examples/${language}/`;
  return new Map(
    Object.entries(texts)
      .filter(([path]) => path.startsWith(start))
      .map(([path, text]): [string, string] => [path.slice(start.length), text])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The example of a record kind: its path in the project's folder, and its text. */
export function recordExample(
  kindId: RecordKindId,
  language: Language,
): { path: string; text: string } {
  const { path: pattern }: RecordKind = recordKinds[kindId];
  const [before = '', after = ''] = pattern.split('*');
  for (const [path, text] of exampleProjectFiles(language)) {
    const fits = pattern.includes('*')
      ? path.startsWith(before) && path.endsWith(after)
      : path === pattern;
    if (fits) return { path, text };
  }
  throw new Error(`The example project has no record of the kind ${kindId}.`);
}
