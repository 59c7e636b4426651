import { inLanguage, type Language } from '../../model/localised.ts';
import {
  findingExamples,
  type ExampleEntry,
  type FindingExample,
  type TextExample,
} from './finding-examples.ts';
import type { ExampleText } from './compared-files.ts';
import { exampleProjectFiles } from './record-examples.ts';
import type { Code } from '../../diagnostics/codes.ts';

/** What a file of a sample is made of. */
export type FileContent =
  | { text: string; bytes?: readonly number[] }
  | { linkTo: string }
  | { size: number }
  | { folder: true };

/** A project's folder, good or bad, and the part of it that an example shows. */
export interface Sample {
  /** The whole folder, by path. */
  files: ReadonlyMap<string, FileContent>;
  /** The file or, where the file itself is the matter, the folder's listing. */
  shown: ExampleText;
}

/** The two samples of a code that the loader reports; undefined for the rules' codes. */
export function findingSample(
  code: Code,
  language: Language,
): { good: Sample; bad: Sample } | undefined {
  const example = findingExamples[code];
  if (!example) return undefined;
  const base = new Map<string, FileContent>(
    [...exampleProjectFiles(language)].map(([path, text]) => [path, { text }]),
  );
  if (isTextExample(example)) return textSample(example, base, language);
  const without = new Map(base);
  without.delete(example.good.path);
  return {
    good: folderSample(without, base, example.good),
    bad: folderSample(example.bad?.beside ? base : without, base, example.bad),
  };
}

function isTextExample(example: FindingExample): example is TextExample {
  return 'replaces' in example;
}

function textSample(
  example: TextExample,
  base: ReadonlyMap<string, FileContent>,
  language: Language,
): { good: Sample; bad: Sample } {
  const { file } = example;
  const content = base.get(file);
  const text = content && 'text' in content ? content.text : '';
  const replaces = inLanguage(example.replaces, language);
  if (!text.includes(replaces)) throw new Error(`Nothing in ${file} reads “${replaces}”.`);
  const sample = (words: string): Sample => {
    const changed = text.replace(replaces, () => words);
    const syntax = file.endsWith('.json') ? 'json' : 'mdx';
    return {
      files: new Map(base).set(file, { text: changed }),
      shown: { path: file, title: file, text: changed.trimEnd(), syntax },
    };
  };
  return {
    good: sample(inLanguage(example.good ?? example.replaces, language)),
    bad: sample(inLanguage(example.bad, language)),
  };
}

/** Files of the example project that a listing shows beside the one in question. */
const listed = ['issues/001.mdx', 'project.json', 'support-schedule.json'];

function folderSample(
  without: ReadonlyMap<string, FileContent>,
  base: ReadonlyMap<string, FileContent>,
  entry: ExampleEntry | undefined,
): Sample {
  const files = new Map(without);
  if (entry) files.set(entry.path, contentOf(entry, base));
  const lines = [...files.keys()]
    .filter(
      (path) =>
        listed.includes(path) || path === entry?.path || (entry?.beside && path === entry.like),
    )
    .sort()
    .map((path) => (path === entry?.path ? listing(entry) : path));
  const title = 'projects/qinghe/';
  return { files, shown: { path: title, title, text: lines.join('\n'), syntax: 'text' } };
}

function contentOf(entry: ExampleEntry, base: ReadonlyMap<string, FileContent>): FileContent {
  if (entry.linkTo !== undefined) return { linkTo: entry.linkTo };
  if (entry.size !== undefined) return { size: entry.size };
  if (entry.folder) return { folder: true };
  const content = base.get(entry.like ?? entry.path);
  if (!content || !('text' in content)) throw new Error(`There is no example ${entry.path}.`);
  return entry.bytes ? { ...content, bytes: entry.bytes } : content;
}

function listing({ path, linkTo, encoding, size, folder }: ExampleEntry): string {
  if (linkTo !== undefined) return `${path} -> ${linkTo}`;
  if (folder) return `${path}/`;
  if (size !== undefined) return `${path}  (${Math.round(size / 1024 ** 2)} MB)`;
  return encoding === undefined ? path : `${path}  (${encoding})`;
}
