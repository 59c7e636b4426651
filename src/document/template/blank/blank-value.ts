import { z } from 'zod';
import { say, type BuildContext } from '../../build-context.ts';
import type { FormField, Inline } from '../../block.ts';
import { fieldLabel } from '../../field-label.ts';
import type { Label } from '../../label.ts';
import { join, stackedInline, textInline } from '../../text.ts';
import {
  elementOf,
  fieldsOf,
  metaOf,
  unwrap,
  type FieldOfSchema,
} from '../../../model/schema-walk.ts';
import { formField, within } from './form-field.ts';

/**
 * The boxes to tick of a field with few values, all of them printed; undefined for a field that is
 * written in.
 */
export function choiceBoxes(
  schema: z.ZodType,
  field: FormField,
  context: BuildContext,
): Inline[][] | undefined {
  return choicesOf(schema, context)?.map(([value, label]): Inline[] => [
    {
      type: 'check',
      checked: false,
      field: {
        ...field,
        name: `${field.name}.${value}`,
        label: within(field.label, label),
        choice: { name: field.name, label: field.label, value },
      },
    },
    textInline('\u00A0'),
    // A word of its own: Chinese would break anywhere.
    { type: 'token', value: label },
  ]);
}

function choicesOf(schema: z.ZodType, context: BuildContext): [string, Label][] | undefined {
  const inner = unwrap(schema);
  const { values, references } = metaOf(schema);
  if (references === 'severity') {
    return context.method.severities.map(({ id, title }) => [id, say(title, context)]);
  }
  if (values) {
    return Object.entries(values).map(([value, label]) => [value, say(label, context)]);
  }
  if (!(inner instanceof z.ZodBoolean)) return undefined;
  const { yes, no } = context.texts;
  return [
    ['yes', yes],
    ['no', no],
  ];
}

/**
 * Room for the fields that share a cell of a table: boxes to tick, or a line to write on, each with
 * its label unless it has the cell to itself.
 *
 * @param path of the row, for example `log.0`
 */
export function blankCell(
  fields: readonly FieldOfSchema[],
  path: string,
  inside: Label,
  context: BuildContext,
): Inline[] {
  const alone = fields.length === 1 && isSimple(fields[0]);
  const lines = fields.flatMap((field) =>
    alone
      ? [...written(field, `${path}.${field.key}`, inside, context, 'cell')]
      : labelled(field, `${path}.${field.key}`, inside, context),
  );
  return join(lines, { type: 'break' });
}

function isSimple(field: FieldOfSchema | undefined): boolean {
  return field !== undefined && fieldsOf(field.schema).length === 0;
}

function labelled(
  field: FieldOfSchema,
  path: string,
  inside: Label,
  context: BuildContext,
): Inline[][] {
  const label = fieldLabel(field, context);
  const inner = fieldsOf(field.schema);
  if (inner.length > 0) {
    return inner.flatMap((one) =>
      labelled(one, `${path}.${one.key}`, within(inside, label), context),
    );
  }
  const caption: Inline = { type: 'emphasis', children: [stackedInline(label)] };
  const [first = [], ...rest] = written(field, path, inside, context, 'line');
  const isChoice = first.some(({ type }) => type === 'check');
  return isChoice ? [[caption], first, ...rest] : [[caption, ...first], ...rest];
}

/** Lines that a field gets: what its schema says; two for several names. */
export function roomOf({ meta, schema }: FieldOfSchema): number {
  return meta.room ?? (elementOf(schema) ? 2 : 1);
}

/** A field's boxes, or the line to write on. */
function written(
  field: FieldOfSchema,
  path: string,
  inside: Label,
  context: BuildContext,
  width: 'cell' | 'line',
): Inline[][] {
  const place = formField(path, field, context, inside);
  const boxes = choiceBoxes(field.schema, place, context);
  if (boxes) return [join(boxes, textInline('\u2002'))];
  const lines = width === 'cell' ? 1 : roomOf(field);
  return Array.from({ length: lines }, (_, line): Inline[] => [
    {
      type: 'blank',
      width,
      field: line === 0 ? place : { ...place, name: `${place.name}.${String(line + 1)}` },
    },
  ]);
}
