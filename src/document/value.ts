import { z } from 'zod';
import type { ReferenceTarget } from '../model/field.ts';
import type { LocalText } from '../model/localised.ts';
import { elementOf, fieldsOf, metaOf, unwrap } from '../model/schema-walk.ts';
import type { Inline } from './block.ts';
import { say, type BuildContext } from './build-context.ts';
import { displayName } from './display-name.ts';
import { fieldLabel } from './field-label.ts';
import type { Label } from './label.ts';
import { join, lines, stackedInline, textInline } from './text.ts';

/** Prints any value of a record as running text, as its schema says. */
export function valueInlines(schema: z.ZodType, value: unknown, context: BuildContext): Inline[] {
  if (value === undefined || value === null) return [];
  const element = elementOf(schema);
  if (element && Array.isArray(value)) {
    const items = value.map((item: unknown) => valueInlines(element, item, context));
    const stacked = fieldsOf(element).length > 0;
    return join(items, stacked ? { type: 'break' } : textInline(context.marks.separator));
  }
  if (isLocalText(schema)) {
    const text = say(value as LocalText, context);
    return typeof text === 'string' ? lines(text) : [stackedInline(text)];
  }
  const fields = fieldsOf(schema);
  if (isPeriod(value) && fields.length === 2) return periodInlines(value, context);
  if (fields.length > 0) {
    const pieces = fields.flatMap((field) => {
      const inner = (value as Record<string, unknown>)[field.key];
      const text = valueInlines(field.schema, inner, context);
      const label = fieldLabel(field, context);
      return text.length > 0 ? [[labelInline(label, context), ...text]] : [];
    });
    return join(pieces, { type: 'break' });
  }
  return scalar(schema, value, context);
}

interface Period {
  start: string;
  end: string;
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** A group of start and end alone prints as one phrase. */
function periodInlines({ start, end }: Period, { marks }: BuildContext): Inline[] {
  const [before = '', between = '', after = ''] = marks.period.split(/\{\w+\}/);
  const pieces: Inline[] = [
    textInline(before),
    { type: 'token', value: start },
    textInline(between),
    { type: 'token', value: end },
    textInline(after),
  ];
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function labelInline(label: Label, { marks }: BuildContext): Inline {
  return { type: 'emphasis', children: [textInline(label), textInline(marks.colon)] };
}

function isLocalText(schema: z.ZodType): boolean {
  return unwrap(schema) instanceof z.ZodUnion;
}

/** A Chinese name has no place where a line may break. */
const unbrokenName = /^\p{Script=Han}{2,6}$/u;

function referenceInline(target: ReferenceTarget, id: string, context: BuildContext): Inline {
  const name = displayName(target, id, context);
  const isPerson = target === 'member' && typeof name === 'string' && unbrokenName.test(name);
  return isPerson ? { type: 'token', value: name } : textInline(name);
}

function scalar(schema: z.ZodType, value: unknown, context: BuildContext): Inline[] {
  const meta = metaOf(schema);
  const written = String(value);
  if (meta.references) return [referenceInline(meta.references, written, context)];
  const label = meta.values?.[written];
  if (label !== undefined) return [textInline(say(label, context))];
  if (typeof value === 'boolean') {
    const { yes, no } = context.texts;
    return [textInline(value ? yes : no)];
  }
  const inner = unwrap(schema);
  if (written.startsWith('sha256:')) return [{ type: 'code', value: written }];
  if (typeof value === 'number' || inner instanceof z.ZodISODate) {
    return [{ type: 'token', value: written }];
  }
  return lines(written);
}
