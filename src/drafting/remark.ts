import { z } from 'zod';
import { inLanguage, type Language } from '../model/localised.ts';
import { elementOf, fieldsOf, metaOf, unwrap, type FieldOfSchema } from '../model/schema-walk.ts';
import { fieldsToWrite } from './blank.ts';
import type { KnownValues } from './known-values.ts';

/** More values than these are not listed. */
const mostValues = 12;

/** What a remark is written for. */
interface RemarkInput {
  language: Language;
  known: KnownValues;
}

/** One line that says what a field is and what may stand in it. */
export function remarkOn({ schema, meta }: FieldOfSchema, input: RemarkInput): string {
  const { language } = input;
  const { labels, help } = meta;
  const title = labels ? inLanguage(labels, language) : '';
  const parts = [valuesOf(schema, input), moreFields(schema, language), help?.[language] ?? ''];
  const said = parts.filter((part) => part !== '').map(oneLine);
  const [colon, between] = language === 'zh' ? ['：', '　'] : [': ', '  '];
  return said.length === 0 ? title : `${title}${colon}${said.join(between)}`;
}

/** The values that a choice, a reference or a date may have; empty for free text. */
function valuesOf(schema: z.ZodType, { language, known }: RemarkInput): string {
  const own = elementOf(schema) ?? schema;
  const { references, values, form } = metaOf(own);
  const inner = unwrap(own);
  if (inner instanceof z.ZodEnum) {
    return inner.options
      .map((option) => {
        const label = values?.[String(option)]?.[language];
        return label && language === 'zh' ? `${String(option)}（${label}）` : String(option);
      })
      .join(' | ');
  }
  if (references) {
    const ids = known(references);
    return ids.length > mostValues
      ? `${ids.slice(0, mostValues).join(' | ')} | …`
      : ids.join(' | ');
  }
  if (inner instanceof z.ZodISODate) return 'YYYY-MM-DD';
  return form ? form[language] : '';
}

/** The fields of a group, or of a list’s entries, that are not written out. */
function moreFields(schema: z.ZodType, language: Language): string {
  const group = elementOf(schema) ?? schema;
  const written = new Set(fieldsToWrite(group));
  const fields = fieldsOf(group).filter((field) => !written.has(field));
  if (fields.length === 0) return '';
  const keys = fields.map(({ key }) => key).join(language === 'zh' ? '、' : ', ');
  return language === 'zh' ? `还可以写 ${keys}` : `may also have ${keys}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
