import { z } from 'zod';
import { expectedBy } from '../../loading/expected.ts';
import { targetLabels } from '../../loading/ids.ts';
import type { Language } from '../../model/localised.ts';
import { elementOf, fieldsOf, metaOf, unwrap } from '../../model/schema-walk.ts';
import { fillWords } from '../words.ts';
import type { ReferenceWords } from './words.ts';

/** What a field holds, in words; the values of a choice are listed apart. */
export function fieldType(schema: z.ZodType, language: Language, words: ReferenceWords): string {
  const { types } = words;
  const element = elementOf(schema);
  if (element) {
    const item =
      fieldsOf(element).length > 0
        ? types.listOfGroups
        : fillWords(types.listOf, { item: fieldType(element, language, words) });
    return joined([item, atLeastOne(schema) ? types.atLeastOne : ''], language);
  }
  if (fieldsOf(schema).length > 0) return types.group;
  const { references, form } = metaOf(schema);
  if (references) {
    return fillWords(types.reference, { target: targetLabels[references][language] });
  }
  if (unwrap(schema) instanceof z.ZodEnum) return types.choice;
  const kind = form?.[language] ?? expectedBy(schema)[language];
  return joined([kind, range(schema, words)], language);
}

function joined(parts: readonly string[], language: Language): string {
  return parts.filter(Boolean).join(language === 'zh' ? '，' : ', ');
}

function atLeastOne(schema: z.ZodType): boolean {
  return (bounds(schema).minItems ?? 0) > 0;
}

function range(schema: z.ZodType, { types }: ReferenceWords): string {
  if (!(unwrap(schema) instanceof z.ZodNumber)) return '';
  const { minimum, exclusiveMinimum } = bounds(schema);
  if (typeof exclusiveMinimum === 'number') {
    return fillWords(types.above, { value: exclusiveMinimum });
  }
  return minimum === undefined ? '' : fillWords(types.atLeast, { value: minimum });
}

/** The bounds that a schema sets, as JSON Schema has them. */
function bounds(schema: z.ZodType): {
  minItems?: number;
  minimum?: number;
  exclusiveMinimum?: number | boolean;
} {
  return z.toJSONSchema(unwrap(schema), { io: 'input' });
}
