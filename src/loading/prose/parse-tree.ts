import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { mostSyntaxFaults } from '../limits.ts';
import { LineIndex } from '../line-index.ts';
import type { Fault } from '../source.ts';
import { syntaxMistake, type ParserMessage } from './syntax-mistake.ts';

// MDX without a JavaScript parser: what stands in braces is only ever reported, never understood.
const options = {
  extensions: [mdxJsx(), mdxExpression(), mdxMd(), gfm()],
  mdastExtensions: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown(), gfmFromMarkdown()],
};

/**
 * Parses MDX to a syntax tree; nothing in it is compiled or run. The parser gives up at the first
 * mistake, so each is reported, taken for an ordinary character, and the text is parsed again.
 *
 * @returns the tree; undefined where there are too many mistakes, or none that can be taken out
 */
export function parseTree(text: string, firstLine: number): { tree?: Root; faults: Fault[] } {
  const faults: Fault[] = [];
  const lines = new LineIndex(text, firstLine);
  /** Components whose opening tag was taken out: their closing one is no mistake of its own. */
  const opened: string[] = [];
  let rest = text;
  while (faults.length < mostSyntaxFaults) {
    try {
      return { tree: fromMarkdown(rest, options), faults };
    } catch (error) {
      if (error instanceof RangeError) throw error;
      const mistake = syntaxMistake(rest, error as ParserMessage);
      const follows = mistake.closes !== undefined && opened.includes(mistake.closes);
      if (mistake.opens !== undefined) opened.push(mistake.opens);
      if (!follows) {
        faults.push({
          code: 'prose/syntax',
          args: { problem: mistake.problem },
          ...(mistake.span ? { position: lines.range(mistake.span) } : {}),
        });
      }
      const start = mistake.span?.start;
      if (start === undefined || !/[<{]/.test(rest[start] ?? '')) return { faults };
      rest = `${rest.slice(0, start)}x${rest.slice(start + 1)}`;
    }
  }
  return { faults };
}
