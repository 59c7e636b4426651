import type { Localised } from '../model/localised.ts';
import { longestYaml, mostYamlFields } from './limits.ts';

/** Words for what a parser objects to; an unknown problem keeps the parser's own words. */
function lookUp(table: Record<string, Localised>, key: string, words: string): Localised {
  return Object.hasOwn(table, key)
    ? (table[key] ?? { zh: words, en: words })
    : { zh: words, en: words };
}

const jsonProblems: Record<string, Localised> = {
  InvalidSymbol: {
    zh: '这里的文字没有加双引号，或 JSON 不认识它',
    en: 'this is not in double quotes, or nothing that JSON knows',
  },
  InvalidNumberFormat: { zh: '数字格式不对', en: 'a number in a wrong form' },
  PropertyNameExpected: {
    zh: '这里应是加双引号的字段名',
    en: 'a field name in double quotes is expected',
  },
  ValueExpected: { zh: '这里缺少值', en: 'a value is missing' },
  TrailingComma: {
    zh: '这个逗号多余，后面已经没有内容',
    en: 'this comma is one too many, for nothing follows it',
  },
  Empty: { zh: '文件是空的', en: 'the file is empty' },
  ColonExpected: { zh: '字段名后缺少冒号', en: 'a colon is missing after the field name' },
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
  TAB_AS_INDENT: {
    zh: '缩进用了制表符，要换成空格',
    en: 'a tab is used for indentation; use spaces',
  },
  BAD_INDENT: { zh: '缩进没有对齐', en: 'the indentation does not line up' },
  DUPLICATE_KEY: { zh: '同一个字段写了两次', en: 'the same field is given twice' },
  MISSING_CHAR: {
    zh: '缺少右引号、右括号，或冒号后的空格',
    en: 'a closing quote or bracket, or the space after a colon, is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '字段名占了多行（冒号是否漏写？）',
    en: 'a field name runs over several lines (is a colon missing?)',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '值里有冒号，需要加引号',
    en: 'a value with a colon in it needs quotes',
  },
  BLOCK_IN_FLOW: {
    zh: '方括号或花括号里不能再换行缩进写列表',
    en: 'an indented list or group cannot stand inside brackets',
  },
  UNEXPECTED_TOKEN: { zh: '这里的内容出乎意料', en: 'something unexpected stands here' },
  BAD_ALIAS: {
    zh: '以 * 开头的文字需要加引号',
    en: 'a text that begins with * needs quotes',
  },
  ALIAS_PROPS: { zh: '以 * 开头的文字需要加引号', en: 'a text that begins with * needs quotes' },
  MULTIPLE_ANCHORS: {
    zh: '以 & 开头的文字需要加引号',
    en: 'a text that begins with & needs quotes',
  },
  TAG_RESOLVE_FAILED: {
    zh: '以 ! 开头的文字需要加引号',
    en: 'a text that begins with ! needs quotes',
  },
  MULTIPLE_TAGS: { zh: '以 ! 开头的文字需要加引号', en: 'a text that begins with ! needs quotes' },
  BAD_PROP_ORDER: {
    zh: '以 & 或 ! 开头的文字需要加引号',
    en: 'a text that begins with & or ! needs quotes',
  },
  BAD_SCALAR_START: {
    zh: '以 @、`、% 等符号开头的文字需要加引号',
    en: 'a text that begins with a sign such as @, ` or % needs quotes',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的反斜杠转义不对（反斜杠本身写 \\\\，或改用单引号）',
    en: 'a wrong backslash escape in double quotes (write \\\\ for a backslash, or use single quotes)',
  },
  BAD_COLLECTION_TYPE: { zh: '不支持这个标签', en: 'a tag (!) that is not supported' },
  BAD_DIRECTIVE: {
    zh: '不能写以 % 开头的 YAML 指令',
    en: 'a YAML directive (%) does not belong here',
  },
  MULTIPLE_DOCS: {
    zh: '字段区只能有一份内容，“...”或“---”不能写在中间',
    en: 'the fields are one document; no “...” or “---” may stand among them',
  },
  KEY_OVER_1024_CHARS: { zh: '字段名太长', en: 'a field name is too long' },
  NON_STRING_KEY: { zh: '字段名必须是文字', en: 'a field name must be a text' },
  RESOURCE_EXHAUSTION: { zh: '嵌套或引用太多', en: 'too much nesting, or too many aliases' },
  IMPOSSIBLE: { zh: '无法解析', en: 'it cannot be read' },
};

/** Words for an error of the yaml package. */
export function yamlProblem(code: string, message: string): Localised {
  return lookUp(yamlProblems, code, message);
}

const yamlFeatures = {
  alias: {
    zh: '记录里不能用 YAML 引用（*）；直接写出内容，以 * 开头的文字要加引号',
    en: 'records have no YAML aliases (*); write the value itself, and a text that begins with * in quotes',
  },
  anchor: {
    zh: '记录里不能用 YAML 锚点（&）；以 & 开头的文字要加引号',
    en: 'records have no YAML anchors (&); a text that begins with & needs quotes',
  },
  tag: {
    zh: '记录里不能用 YAML 标签（!）；以 ! 开头的文字要加引号',
    en: 'records have no YAML tags (!); a text that begins with ! needs quotes',
  },
} as const satisfies Record<string, Localised>;

/** Words for what YAML has and records have not. */
export function yamlFeature(feature: keyof typeof yamlFeatures): Localised {
  return yamlFeatures[feature];
}

/** Words for nesting beyond a limit. */
export function tooDeep(levels: number): Localised {
  return {
    zh: `嵌套超过 ${String(levels)} 层`,
    en: `more than ${String(levels)} levels are nested in one another`,
  };
}

export const tooLong: Localised = {
  zh: `文件头超过 ${String(longestYaml / 1024)} KB`,
  en: `the front matter is longer than ${String(longestYaml / 1024)} KB`,
};

export const tooManyFields: Localised = {
  zh: `字段区超过 ${String(mostYamlFields)} 个字段`,
  en: `it has more than ${String(mostYamlFields)} fields`,
};

const systemProblems: Record<string, Localised> = {
  EACCES: { zh: '没有读取权限', en: 'you have no permission to read it' },
  EPERM: { zh: '没有读取权限', en: 'you have no permission to read it' },
  EISDIR: { zh: '它是文件夹', en: 'it is a folder' },
  ENOENT: { zh: '文件不存在', en: 'it is not there' },
  ENXIO: { zh: '它不是普通文件', en: 'it is not a regular file' },
  EBUSY: { zh: '正被其他程序占用', en: 'another program is using it' },
  EMFILE: { zh: '打开的文件太多', en: 'too many files are open' },
  EIO: { zh: '磁盘读取出错', en: 'the disk failed to read it' },
};

/** Words for an error of the operating system. */
export function systemProblem(code: string): Localised {
  return lookUp(systemProblems, code, code || 'unknown');
}

/** Words for what stands where a file should. */
export function entryKinds(entry: {
  isDirectory: () => boolean;
  isFIFO: () => boolean;
  isSocket: () => boolean;
}): Localised {
  if (entry.isDirectory()) return { zh: '它是文件夹', en: 'it is a folder' };
  if (entry.isFIFO()) return { zh: '它是管道', en: 'it is a pipe' };
  if (entry.isSocket()) return { zh: '它是套接字', en: 'it is a socket' };
  return { zh: '它是设备', en: 'it is a device' };
}
