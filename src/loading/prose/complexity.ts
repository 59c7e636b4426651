import type { Nodes, Root } from 'mdast';
import { deepestProse, mostSyntaxFaults } from '../limits.ts';
import { LineIndex, type Span } from '../line-index.ts';
import { tooDeep } from '../problems.ts';
import type { Fault } from '../source.ts';

/** Marks such as * [ ` in one paragraph; parsing takes their number squared. */
const mostMarks = 2000;

/** Lines of one paragraph or table. */
const mostLines = 1000;

/** Cells of one row of a table; parsing takes their number squared. */
const mostCells = 100;

/**
 * Paragraphs, lines, marks, cells and addresses of a whole text. Two tables of 300 rows and 12
 * columns fit in beside sixty pages of prose.
 */
const mostPieces = 12_000;

/**
 * Quotes, list items after a blank line, and headings underlined with = or -, of a whole text;
 * parsing takes their number squared, and cubed.
 */
const mostBegun = 600;

/** Backticks of a whole text; each run is looked for up to the end of its paragraph. */
const mostBackticks = 10_000;

const nested = new RegExp(`^[ \\t]*(?:>[ \\t]*|(?:[-*+]|\\d{1,9}[.)])[ \\t]+){${deepestProse}}`);

/** A list's item so far to the right that lists stand in lists, each at most four columns in. */
const indented = new RegExp(`^[ \\t]{${4 * deepestProse},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`);

const container = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/;

const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;

/**
 * Prose that would take a parser far longer than its size allows for: nothing that a person writes,
 * but a few kilobytes of it would stop the check. Told before parsing.
 */
export function complexityFaults(text: string, firstLine: number): Fault[] {
  const faults: Fault[] = [];
  let lines: LineIndex | undefined;
  const report = (problem: { zh: string; en: string }, span: Span) => {
    const position = (lines ??= new LineIndex(text, firstLine)).range(span);
    faults.push({ code: 'file/too-complex', args: { problem }, position });
  };
  let offset = 0;
  let pieces = 0;
  let begun = 0;
  let backticks = 0;
  let paragraph = { marks: 0, lines: 0, inside: false };
  for (const line of text.split('\n')) {
    const span = { start: offset, end: offset + line.length };
    offset = span.end + 1;
    if (line.trim() === '') paragraph = { marks: 0, lines: 0, inside: false };
    else {
      const before = paragraph;
      const marksHere = countMarks(line);
      const cells = count(line, /\|/g);
      const marks = before.marks + marksHere;
      const opens = before.lines === 0 ? 1 : 0;
      pieces += opens + 1 + marksHere + cells + count(line, /\\|www\.|:\/\//gi);
      if (pieces > mostPieces) {
        report(tooManyPieces, span);
        break;
      }
      const inside = container.test(line);
      if ((inside && !before.inside) || (before.lines > 0 && underline.test(line))) begun += 1;
      backticks += count(line, /`/g);
      if (begun > mostBegun || backticks > mostBackticks) {
        report(begun > mostBegun ? tooManyBegun : tooManyBackticks, span);
        break;
      }
      paragraph = { marks, lines: before.lines + 1, inside };
      if (before.marks <= mostMarks && marks > mostMarks) report(tooManyMarks, span);
      if (paragraph.lines === mostLines + 1) report(tooManyLines, span);
      if (cells > mostCells) report(tooManyCells, span);
      if (nested.test(line) || indented.test(line))
        report(tooDeep(deepestProse), { ...span, end: Math.min(span.end, span.start + 80) });
    }
  }
  return faults.slice(0, mostSyntaxFaults);
}

/** A long run of stars can open as much emphasis as many short ones. */
function countMarks(line: string): number {
  return count(line, /\*\*?|__?|~~?|`+|[[\]!<{&@]/g);
}

function count(line: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of line.matchAll(pattern)) found += 1;
  return found;
}

const tooManyMarks = {
  zh: `一段里的 *、[、\` 等标记超过 ${String(mostMarks)} 个`,
  en: `one paragraph holds more than ${String(mostMarks)} marks such as *, [ or \``,
};

const tooManyPieces = {
  zh: `正文的段落、行、表格单元格和标记合计超过 ${String(mostPieces)} 个`,
  en: `its paragraphs, lines, table cells and marks come to more than ${String(mostPieces)}`,
};

const tooManyBegun = {
  zh: `引用、隔行的列表项和用 =、- 画线的标题合计超过 ${String(mostBegun)} 处`,
  en: `it has more than ${String(mostBegun)} quotes, list items with a blank line before them, or headings underlined with = or -`,
};

const tooManyBackticks = {
  zh: `反引号超过 ${String(mostBackticks)} 个`,
  en: `it holds more than ${String(mostBackticks)} backticks`,
};

const tooManyCells = {
  zh: `表格的一行超过 ${String(mostCells)} 格`,
  en: `one row of a table has more than ${String(mostCells)} cells`,
};

const tooManyLines = {
  zh: `一段或一张表超过 ${String(mostLines)} 行`,
  en: `one paragraph or table has more than ${String(mostLines)} lines`,
};

/** Where the parsed prose is nested too deeply, found without recursion. */
export function depthFault(tree: Root, firstLine: number): Fault | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepestProse && first) {
      const { start, end } = first.position ?? {};
      const fault: Fault = { code: 'file/too-complex', args: { problem: tooDeep(deepestProse) } };
      if (!start || !end) return fault;
      const position = { line: start.line + firstLine - 1, column: start.column };
      return { ...fault, position };
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return undefined;
}
