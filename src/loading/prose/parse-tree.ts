import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../source.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

interface ParserMessage {
  reason?: string;
  ruleId?: string;
  place?: { line?: number; column?: number; start?: { line: number; column: number } };
}

/** Parses MDX to a syntax tree; nothing in it is compiled or run. */
export function parseTree(text: string): { tree: Root } | { fault: Fault } {
  try {
    return { tree: processor.parse(text) };
  } catch (error) {
    const { reason, ruleId, place } = error as ParserMessage;
    const at = place?.start ?? (place?.line ? place : placeIn(reason ?? ''));
    return {
      fault: {
        code: 'prose/syntax',
        args: { problem: syntaxProblem(ruleId, reason ?? String(error)) },
        ...(at?.line ? { position: { line: at.line, column: at.column ?? 1 } } : {}),
      },
    };
  }
}

/** Where the parser gives no place of its own, its words name the opening tag's: `(12:1-12:7)`. */
function placeIn(reason: string): { line: number; column: number } | undefined {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
}

const problems: Record<string, { zh: string; en: string }> = {
  'end-tag-mismatch': {
    zh: '组件的开始和结束标签对不上',
    en: 'an opening and a closing tag do not match',
  },
  'unexpected-character': {
    zh: '“<”后面的字符不能开始一个组件',
    en: 'the character after “<” cannot begin a component',
  },
  'unexpected-eof': {
    zh: '直到文件结束也没有关闭',
    en: 'something is still open at the end of the file',
  },
  acorn: { zh: '花括号里不是有效的表达式', en: 'what stands in braces is no expression' },
};

function syntaxProblem(rule: string | undefined, reason: string) {
  return problems[rule ?? ''] ?? { zh: reason, en: reason };
}
