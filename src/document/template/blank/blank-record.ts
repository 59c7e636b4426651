import { z } from 'zod';
import type { BodyPart, RecordKind } from '../../../model/record-kind.ts';
import { elementOf, fieldsOf, unwrap, type FieldOfSchema } from '../../../model/schema-walk.ts';
import type { Block, FieldRow, Heading, Inline } from '../../block.ts';
import { say, type BuildContext } from '../../build-context.ts';
import { fieldLabel } from '../../field-label.ts';
import { composed, type Label } from '../../label.ts';
import { signatureBlock } from '../../signature-slots.ts';
import { join, paragraph, textInline } from '../../text.ts';
import { blankList } from './blank-table.ts';
import { choiceBoxes, roomOf } from './blank-value.ts';
import { formField } from './form-field.ts';

/** Lines that a part of a report gets on paper. */
const partLines = 6;

/**
 * The blank form of a record kind, made from its schema: every field with room to write, every
 * choice as a box to tick.
 */
export function blankRecord(kind: RecordKind, context: BuildContext): Block[] {
  const fields = fieldsOf(kind.schema).filter(({ key }) => key !== 'signatures');
  const rows = fields.filter((field) => !isSection(field));
  const sections = fields.filter(isSection);
  return [
    ...(rows.length > 0 ? [blankFields(rows, '', undefined, context)] : []),
    ...partsOf(kind).flatMap((part) => blankPart(kind, part, context)),
    ...sections.flatMap((field) => blankSection(kind, field, context)),
  ];
}

function isSection({ schema }: FieldOfSchema): boolean {
  const element = elementOf(schema);
  return element ? fieldsOf(element).length > 0 : unwrap(schema) instanceof z.ZodObject;
}

function partsOf(kind: RecordKind): readonly BodyPart[] {
  if (kind.parts) return kind.parts;
  return kind.prose ? [{ id: '', labels: kind.prose, help: kind.help }] : [];
}

function heading(kind: RecordKind, key: string, text: Label): Heading {
  return { type: 'heading', level: 2, id: `${kind.id}-${key || 'text'}`, number: '', text };
}

function blankPart(kind: RecordKind, part: BodyPart, context: BuildContext): Block[] {
  const label = say(part.labels, context);
  const help = kind.parts ? { help: say(part.help, context) } : {};
  const field = { name: part.id || 'text', label };
  return [
    heading(kind, part.id, label),
    {
      type: 'fields',
      columns: 1,
      rows: [{ label, value: [], room: partLines, field, ...help }],
    },
  ];
}

function blankSection(kind: RecordKind, field: FieldOfSchema, context: BuildContext): Block[] {
  const title = fieldLabel(field, context);
  const hint = hintOf(field, context);
  const top: Block[] = [
    heading(kind, field.key, title),
    ...(hint === undefined ? [] : [{ type: 'hint' as const, children: [textInline(hint)] }]),
  ];
  const element = elementOf(field.schema);
  if (!element) {
    return [...top, blankFields(fieldsOf(field.schema), field.key, title, context)];
  }
  const inner = fieldsOf(element);
  if (inner.some(({ key }) => key === 'signatures')) {
    const own = inner.filter(({ key }) => key !== 'signatures');
    return [
      ...top,
      blankFields(own, `${field.key}.0`, title, context),
      signatureBlock([], bothSides, context),
    ];
  }
  return [...top, ...blankList(`${kind.id}.${field.key}`, field, element, context)];
}

const bothSides = ['customer-pm', 'vendor-pm'];

/** Labels with room beside them; a group inside a group prints its fields one by one. */
function blankFields(
  fields: readonly FieldOfSchema[],
  path: string,
  inside: Label | undefined,
  context: BuildContext,
): Block {
  const rows = fields.flatMap((field) => blankRows(field, path, inside, context));
  return { type: 'fields', columns: 2, rows };
}

function blankRows(
  field: FieldOfSchema,
  path: string,
  inside: Label | undefined,
  context: BuildContext,
): FieldRow[] {
  const at = path ? `${path}.${field.key}` : field.key;
  const inner = fieldsOf(field.schema);
  const place = formField(at, field, context, inside);
  if (inner.length > 0) {
    const label = fieldLabel(field, context);
    return inner.flatMap((one) =>
      blankRows(one, at, label, context).map((row) => ({
        ...row,
        label: composed((inOne) => `${inOne(label)} – ${inOne(row.label)}`),
      })),
    );
  }
  const hint = hintOf(field, context);
  const boxes = choiceBoxes(field.schema, place, context);
  return [
    {
      label: fieldLabel(field, context),
      value: boxes ? [paragraph(inOneLine(boxes))] : [],
      ...(boxes ? {} : { field: place, room: roomOf(field) }),
      ...(hint === undefined ? {} : { help: hint }),
    },
  ];
}

function inOneLine(boxes: readonly Inline[][]): Inline[] {
  return join(boxes, textInline('\u2003'));
}

/** What is printed small beside a field: what to write there, and a date's form. */
function hintOf({ meta, schema }: FieldOfSchema, context: BuildContext): Label | undefined {
  if (meta.help && meta.helpFor !== 'file') return say(meta.help, context);
  return unwrap(schema) instanceof z.ZodISODate ? context.texts.dateHint : undefined;
}
