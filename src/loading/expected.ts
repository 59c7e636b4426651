import { z } from 'zod';
import type { Localised } from '../model/localised.ts';
import { metaOf, unwrap } from '../model/schema-walk.ts';

/** What a schema wants, in words for the person who writes the record. */
export function expectedBy(schema: z.ZodType | undefined): Localised {
  if (!schema) return { zh: '有效的值', en: 'a valid value' };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return choices(schema, inner.options.map(String));
  if (inner instanceof z.ZodUnion) {
    return { zh: '文字，或 {"zh": "…", "en": "…"}', en: 'a text, or {"zh": "…", "en": "…"}' };
  }
  if (inner instanceof z.ZodArray) return { zh: '列表', en: 'a list' };
  if (inner instanceof z.ZodObject) {
    const keys = Object.keys(inner.shape).join(', ');
    return { zh: `一组字段（${keys}）`, en: `a group of fields (${keys})` };
  }
  if (inner instanceof z.ZodBoolean) return { zh: 'true 或 false', en: 'true or false' };
  if (inner instanceof z.ZodNumber) {
    return inner.format === 'safeint'
      ? { zh: '整数', en: 'a whole number' }
      : { zh: '数字', en: 'a number' };
  }
  if (inner instanceof z.ZodISODate) {
    return { zh: '日期 YYYY-MM-DD', en: 'a date, YYYY-MM-DD' };
  }
  if (inner instanceof z.ZodEmail) return { zh: '电子邮箱地址', en: 'an e-mail address' };
  const target = metaOf(schema).references;
  if (target) return { zh: '已有的编号', en: 'an id that exists' };
  return { zh: '文字', en: 'a text' };
}

/** The allowed values with their labels. */
export function choices(schema: z.ZodType, values: readonly string[]): Localised {
  const labels = metaOf(schema).values;
  const list = (language: 'zh' | 'en', open: string, close: string) =>
    values
      .map((value) => {
        const label = labels?.[value]?.[language];
        return label && label !== value ? `${value}${open}${label}${close}` : value;
      })
      .join(language === 'zh' ? '、' : ', ');
  return { zh: list('zh', '（', '）'), en: list('en', ' (', ')') };
}

/**
 * What a value is, in words.
 *
 * @param written the value as its author wrote it, where the file can tell
 */
export function received(value: unknown, written?: string): Localised {
  if (value === null) return { zh: '空值', en: 'empty' };
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' };
  switch (typeof value) {
    case 'object':
      return { zh: '一组字段', en: 'a group of fields' };
    case 'string': {
      const shown = short(value);
      return { zh: `文字“${shown}”`, en: `the text “${shown}”` };
    }
    default: {
      const shown = short(written ?? value);
      const kind = typeof value === 'number' ? 'number' : 'truth';
      return { zh: `${typeWords[kind].zh} ${shown}`, en: `${typeWords[kind].en} ${shown}` };
    }
  }
}

const typeWords = {
  number: { zh: '数字', en: 'the number' },
  truth: { zh: '逻辑值', en: 'the truth value' },
};

/**
 * What to do where a text was wanted and a number or truth value was read: put it in quotes, so that
 * a version 1.10 does not become 1.1. Empty elsewhere.
 */
export function quoteHint(
  schema: z.ZodType | undefined,
  value: unknown,
  written: string | undefined,
): Localised {
  const inner = schema && unwrap(schema);
  const isText = inner instanceof z.ZodString || inner instanceof z.ZodUnion;
  if (!isText || (typeof value !== 'number' && typeof value !== 'boolean'))
    return { zh: '', en: '' };
  const shown = short(written ?? value);
  return { zh: `加上引号即可："${shown}"。`, en: ` Quotes make it one: "${shown}".` };
}

/** A value cut to what a message can hold, on one line. */
export function short(value: unknown): string {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const cut =
    shown.length > 60
      ? `${shown
          .slice(0, 57)
          .toWellFormed()
          .replace(/\ufffd$/, '')}…`
      : shown;
  return cut.replaceAll(/\s+/g, ' ');
}
