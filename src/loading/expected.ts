import { z } from 'zod';
import type { Localised } from '../model/localised.ts';
import type { ReferenceTarget } from '../model/field.ts';
import { fieldsOf, isOptional, metaOf, unwrap } from '../model/schema-walk.ts';

/** What a schema wants, in words for the person who writes the record. */
export function expectedBy(schema: z.ZodType | undefined): Localised {
  if (!schema) return { zh: '有效的值', en: 'a valid value' };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) {
    const { zh, en } = choices(schema, inner.options.map(String));
    return { zh: `以下之一：${zh}`, en: `one of: ${en}` };
  }
  if (inner instanceof z.ZodUnion) {
    return { zh: '文字，或 {"zh": "…", "en": "…"}', en: 'a text, or {"zh": "…", "en": "…"}' };
  }
  if (inner instanceof z.ZodArray) {
    return inner.safeParse([]).success
      ? { zh: '列表', en: 'a list' }
      : { zh: '至少有一项的列表', en: 'a list with at least one entry' };
  }
  if (inner instanceof z.ZodObject) return group(inner);
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
  const { references, form } = metaOf(schema);
  if (references) return idsOf[references];
  return form ?? { zh: '文字', en: 'a text' };
}

/** The fields that a group needs, and those that it may have. */
function group(schema: z.ZodObject): Localised {
  const fields = fieldsOf(schema);
  const named = (isWanted: boolean) =>
    fields.filter((one) => isOptional(one.schema) !== isWanted).map(({ key }) => key);
  const [needed, free] = [named(true).join(', '), named(false).join(', ')];
  const zh = [needed, free && `可选：${free}`].filter(Boolean).join('；');
  const en = [needed, free && `optional: ${free}`].filter(Boolean).join('; ');
  return { zh: `一组字段（${zh}）`, en: `a group of fields (${en})` };
}

/** Where the ids stand that a reference may hold. */
const idsOf: Record<ReferenceTarget, Localised> = {
  member: {
    zh: '人员编号，见 project.json 的 team',
    en: 'the id of a person, from team in project.json',
  },
  module: {
    zh: '模块编号，见 project.json 的 modules',
    en: 'the id of a module, from modules in project.json',
  },
  stage: {
    zh: '阶段号（加引号），见 project.json 的 stages',
    en: 'the number of a stage, in quotes, from stages in project.json',
  },
  issue: {
    zh: '问题编号（加引号），即 issues 中的文件名，例如 "007"',
    en: 'the number of an issue, in quotes: its file’s name in issues, for example "007"',
  },
  patch: {
    zh: '补丁编号，即 patches 中的文件名，例如 p01',
    en: 'the id of a patch: its file’s name in patches, for example p01',
  },
  document: {
    zh: '文档的 id，见 document-register.json',
    en: 'the id of a document, from document-register.json',
  },
  criterion: {
    zh: '验收标准的 id，见 acceptance.mdx',
    en: 'the id of a criterion, from acceptance.mdx',
  },
  condition: {
    zh: '遗留事项的 id，见 acceptance.mdx',
    en: 'the id of a condition, from acceptance.mdx',
  },
  severity: { zh: '严重程度，例如 serious', en: 'a severity class, for example serious' },
  role: { zh: '角色编号，例如 consultant', en: 'the id of a role, for example consultant' },
  task: {
    zh: '任务号（加引号），例如 "7.1.2"',
    en: 'the number of a task, in quotes, for example "7.1.2"',
  },
  risk: {
    zh: '手册中风险的编号，例如 added-load',
    en: 'the id of a risk of the handbook, for example added-load',
  },
  rule: {
    zh: '规则的代号，例如 withdrawal/month-end-on-site',
    en: 'the code of a rule, for example withdrawal/month-end-on-site',
  },
  deliverable: {
    zh: '交付成果的编号，例如 handover-record',
    en: 'the id of a deliverable, for example handover-record',
  },
};

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
