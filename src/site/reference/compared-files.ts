import { excerpt } from './excerpt.ts';
import { lineDifference } from './line-diff.ts';

/** A file of an example. */
export interface ExampleText {
  path: string;
  title: string;
  text: string;
  syntax: 'json' | 'mdx' | 'text';
  /** The field that matters, where the file has no counterpart to be compared with. */
  field?: string;
}

/** A file as its page shows it: cut down to what differs, with the lines to mark. */
export interface ComparedFile {
  title: string;
  text: string;
  syntax: ExampleText['syntax'];
  /** Numbers of the marked lines, from 1. */
  marked: number[];
}

/**
 * Cuts the files of one side of an example down to what the other side has otherwise.
 *
 * @param elided what stands for lines left out
 */
export function comparedFiles(
  files: readonly ExampleText[],
  others: readonly ExampleText[],
  elided: string,
): ComparedFile[] {
  return files.map(({ path, title, text, syntax, field }) => {
    const lines = text.split('\n');
    const other = others.find((one) => one.path === path);
    const { own, gaps } = other
      ? lineDifference(lines, other.text.split('\n')).before
      : { own: linesOf(field, lines), gaps: new Set<number>() };
    const cut = excerpt(lines, own.size > 0 ? own : gaps, own, elided);
    return { title, text: cut.lines.join('\n'), syntax, marked: cut.marked };
  });
}

/** The line on which a field of the record stands. */
function linesOf(field: string | undefined, lines: readonly string[]): Set<number> {
  if (field === undefined) return new Set();
  const index = lines.findIndex((line) => /^\s*"?(\w+)"?:/.exec(line)?.[1] === field);
  return new Set(index < 0 ? [] : [index]);
}
