import type { Localised } from '../../model/localised.ts';
import type { Span } from '../line-index.ts';

/** What the parser throws. */
export interface ParserMessage {
  reason?: string;
  ruleId?: string;
  place?: Point | { start: Point };
}

interface Point {
  line?: number;
  column?: number;
  offset?: number;
}

/** A place where the text is no MDX. */
export interface SyntaxMistake {
  problem: Localised;
  /** The `<` or `{` that cannot stand there, or the whole tag; undefined where it cannot be told. */
  span?: Span;
  /** The component whose opening tag it is. */
  opens?: string;
  /** The component whose closing tag it is. */
  closes?: string;
}

/** Finds out what the parser stumbled over: it names the next character, or the end of the text. */
export function syntaxMistake(text: string, message: ParserMessage): SyntaxMistake {
  const { reason = '', ruleId = '', place } = message;
  if (ruleId === 'end-tag-mismatch') return tagMistake(text, reason, place);
  if (reason.includes('closing brace')) {
    const start = openBrace(text);
    return {
      problem: { zh: '“{”没有对应的“}”', en: 'a “{” has no “}”' },
      ...(start === undefined ? {} : { span: { start, end: start + 1 } }),
    };
  }
  const offset = place && offsetOf(text, place);
  const start = offset === undefined ? -1 : text.lastIndexOf('<', offset);
  if (start < 0) return { problem: { zh: reason, en: reason } };
  const name = /^<\/?([\w.:-]*)/.exec(text.slice(start, start + 100))?.[1];
  return {
    problem: tagProblem(text.slice(start, start + 4), ruleId),
    span: { start, end: start + 1 },
    ...(name ? { opens: name } : {}),
  };
}

function tagProblem(tag: string, rule: string): Localised {
  if (tag.startsWith('<!')) {
    return {
      zh: '记录里不能写 HTML 注释 <!-- -->',
      en: 'a record has no HTML comments (<!-- -->)',
    };
  }
  if (rule === 'unexpected-eof') {
    return { zh: '“<”开始的标签没有写完', en: 'the tag that “<” begins is not finished' };
  }
  return {
    zh: '“<”在这里不能开始一个组件',
    en: 'no component can begin with this “<”',
  };
}

/** A tag without its other half. The parser's words name the opening tag's place: `(12:1-12:7)`. */
function tagMistake(text: string, reason: string, place: ParserMessage['place']): SyntaxMistake {
  const closing = /^Unexpected closing (?:tag|slash) `?<?\/?([^`>]*)/.exec(reason);
  const opening = /for `<([^`>]*)>`(?: \((\d+):(\d+)-(\d+):(\d+)\))?/.exec(reason);
  if (!closing && opening) {
    const [, name = '', line, column, endLine, endColumn] = opening;
    const start = offsetOf(text, { line: Number(line), column: Number(column) });
    const end = offsetOf(text, { line: Number(endLine), column: Number(endColumn) });
    const span = start === undefined ? undefined : { start, end: end ?? start + 1 };
    return {
      problem: {
        zh: `<${name}> 没有结束标签 </${name}>`,
        en: `<${name}> has no closing </${name}>`,
      },
      ...(span ? { span } : {}),
      opens: name,
    };
  }
  const start = place && offsetOf(text, place);
  const name = /^<\/\s*([^\s>]*)/.exec(
    start === undefined ? '' : text.slice(start, start + 100),
  )?.[1];
  const end = start === undefined ? -1 : text.indexOf('>', start);
  return {
    problem: {
      zh: `</${name ?? ''}> 前面没有对应的开始标签`,
      en: `</${name ?? ''}> closes nothing that is open`,
    },
    ...(start === undefined ? {} : { span: { start, end: end < 0 ? start + 1 : end + 1 } }),
    ...(name === undefined ? {} : { closes: name }),
  };
}

function offsetOf(text: string, place: NonNullable<ParserMessage['place']>): number | undefined {
  const point = 'start' in place ? place.start : place;
  if (point.offset !== undefined) return point.offset;
  if (!point.line || !point.column) return undefined;
  let start = 0;
  for (let line = 1; line < point.line; line += 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  return start + point.column - 1;
}

/** The first brace that is never closed, escaped ones aside. */
function openBrace(text: string): number | undefined {
  const open: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '\\') offset += 1;
    else if (character === '{') open.push(offset);
    else if (character === '}') open.pop();
  }
  return open[0];
}
