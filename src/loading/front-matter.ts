import type { Position } from '../diagnostics/finding.ts';
import { LineIndex, type Span } from './line-index.ts';
import type { Fault, Source } from './source.ts';
import { readYaml } from './yaml-source.ts';

/** An MDX file taken apart: its fields, and its prose. */
export interface FrontMatter {
  source: Source;
  /** The text below the front matter, its lines ending in LF; undefined where that is not clear. */
  prose: string | undefined;
  /** The number of the prose's first line. */
  proseLine: number;
  /** The closing `---`. */
  end: Position;
}

const fence = /^---[ \t]*$/;

/** Takes the YAML front matter of an MDX file from its prose, and reads it. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split(/\r\n|\r|\n/);
  if (!fence.test(lines[0] ?? '')) return without(text, stateOf(lines));
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return without(text, 'unclosed');
  return {
    source: readYaml(lines.slice(1, end).join('\n'), 2),
    prose: lines.slice(end + 1).join('\n'),
    proseLine: end + 2,
    end: { line: end + 1, column: 1, endLine: end + 1, endColumn: 4 },
  };
}

const states = {
  empty: { zh: '没有，文件是空的', en: 'missing: the file is empty' },
  missing: { zh: '没有', en: 'missing' },
  late: {
    zh: '没有从第一行开始',
    en: 'not at the very top: something stands before the first “---”',
  },
  unclosed: { zh: '没有以“---”结束', en: 'not closed by a line “---”' },
};

function stateOf(lines: readonly string[]): keyof typeof states {
  if (lines.every((line) => line.trim() === '')) return 'empty';
  return lines.some((line) => fence.test(line)) ? 'late' : 'missing';
}

function without(text: string, state: keyof typeof states): FrontMatter {
  const index = new LineIndex(text);
  const positionOf = (span: Span) => index.range(span);
  const length = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
  const position = positionOf({ start: 0, end: length });
  const fault: Fault = { code: 'yaml/front-matter', args: { problem: states[state] }, position };
  return {
    source: { data: undefined, faults: [fault], text, positionOf, nodeAt: () => undefined },
    prose: undefined,
    proseLine: 1,
    end: position,
  };
}
