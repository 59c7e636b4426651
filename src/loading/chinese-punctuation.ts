import type { Localised } from '../model/localised.ts';
import type { Span } from './line-index.ts';

/** Signs of a Chinese keyboard, and what JSON and YAML know in their place. */
const plainSigns = new Map([
  ['：', ':'],
  ['，', ','],
  ['“', '"'],
  ['”', '"'],
  ['‘', '"'],
  ['’', '"'],
  ['＂', '"'],
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
]);

/** A Chinese sign where the format needs the plain one. */
export interface ChineseSign {
  problem: Localised;
  span: Span;
}

/** The Chinese sign that stands at an offset, if one does. */
export function chineseSignAt(text: string, offset: number): ChineseSign | undefined {
  const sign = text[offset];
  const plain = sign === undefined ? undefined : plainSigns.get(sign);
  if (sign === undefined || plain === undefined) return undefined;
  return {
    problem: {
      zh: `这里用了中文标点 ${sign} ，要换成英文的 ${plain}`,
      en: `a Chinese ${sign} stands here; type the plain ${plain}`,
    },
    span: { start: offset, end: offset + 1 },
  };
}

/** The closing quote that was typed in Chinese in a string that never ends. */
export function chineseQuoteIn(text: string, { start, end }: Span): ChineseSign | undefined {
  const quote = /[“”‘’＂]/u.exec(text.slice(start, end));
  return quote ? chineseSignAt(text, start + quote.index) : undefined;
}

/** The Chinese colon after a field's name at the beginning of a line, from an offset on. */
export function chineseColonAfter(text: string, offset: number): ChineseSign | undefined {
  const name = /^[\s-]*[A-Za-z][\w-]*[ \t]*(?=：)/.exec(text.slice(offset, offset + 200));
  if (!name) return undefined;
  return {
    problem: {
      zh: '字段名后面是中文冒号“：”，要换成英文冒号加一个空格',
      en: 'a Chinese colon “：” follows the field name; type a plain colon and a space',
    },
    span: { start: offset + name[0].length, end: offset + name[0].length + 1 },
  };
}
