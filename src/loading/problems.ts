import type { Localised } from '../model/localised.ts';

/** Words for what a parser objects to; an unknown problem keeps the parser's own words. */
function lookUp(table: Record<string, Localised>, key: string, words: string): Localised {
  return table[key] ?? { zh: words, en: words };
}

const jsonProblems: Record<string, Localised> = {
  InvalidSymbol: { zh: '这里的字符不合法', en: 'a symbol that JSON does not know' },
  InvalidNumberFormat: { zh: '数字格式不对', en: 'a number in a wrong form' },
  PropertyNameExpected: {
    zh: '这里应是加双引号的字段名（也可能是上一行末尾多了逗号）',
    en: 'a field name in double quotes is expected (or the comma before it is one too many)',
  },
  ValueExpected: { zh: '这里缺少值', en: 'a value is expected' },
  ColonExpected: { zh: '字段名后缺少冒号', en: 'a colon is expected after the field name' },
  CommaExpected: { zh: '两项之间缺少逗号', en: 'a comma is missing' },
  CloseBraceExpected: { zh: '缺少右花括号 }', en: 'a closing } is missing' },
  CloseBracketExpected: { zh: '缺少右方括号 ]', en: 'a closing ] is missing' },
  EndOfFileExpected: { zh: '内容结束后还有多余文字', en: 'there is text after the end' },
  InvalidCommentToken: { zh: 'JSON 里不能写注释', en: 'JSON has no comments' },
  UnexpectedEndOfString: { zh: '缺少右引号', en: 'a closing quote is missing' },
  UnexpectedEndOfNumber: { zh: '数字不完整', en: 'the number is not complete' },
  InvalidUnicode: { zh: '\\u 转义不对', en: 'a wrong \\u escape' },
  InvalidEscapeCharacter: { zh: '反斜杠转义不对', en: 'a wrong backslash escape' },
  InvalidCharacter: {
    zh: '文字里有不可见的控制字符（换行请写 \\n）',
    en: 'an invisible control character in a text (write \\n for a line break)',
  },
};

/** Words for an error name of jsonc-parser. */
export function jsonProblem(name: string): Localised {
  return lookUp(jsonProblems, name, name);
}

const yamlProblems: Record<string, Localised> = {
  TAB_AS_INDENT: { zh: '缩进用了制表符', en: 'a tab is used for indentation' },
  BAD_INDENT: { zh: '缩进没有对齐', en: 'the indentation does not line up' },
  DUPLICATE_KEY: { zh: '同一个字段写了两次', en: 'the same field is given twice' },
  MISSING_CHAR: { zh: '缺少右引号或右括号', en: 'a closing quote or bracket is missing' },
  MULTILINE_IMPLICIT_KEY: {
    zh: '字段名占了多行（冒号是否漏写？）',
    en: 'a field name runs over several lines (is a colon missing?)',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '值里有冒号，需要加引号',
    en: 'a value with a colon in it needs quotes',
  },
  UNEXPECTED_TOKEN: { zh: '这里的内容出乎意料', en: 'something unexpected stands here' },
  BAD_ALIAS: { zh: '引用了不存在的锚点', en: 'an alias (*) to an anchor that is not there' },
  TAG_RESOLVE_FAILED: { zh: '不支持这个标签', en: 'a tag (!) that is not supported' },
  IMPOSSIBLE: { zh: '无法解析', en: 'it cannot be read' },
};

/** Words for an error of the yaml package. */
export function yamlProblem(code: string, message: string): Localised {
  return lookUp(yamlProblems, code, message);
}
