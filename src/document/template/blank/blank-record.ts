import { z } from 'zod';
import type { BodyPart, RecordKind } from '../../../model/record-kind.ts';
import {
  elementOf,
  fieldsOf,
  isOptional,
  unwrap,
  type FieldOfSchema,
} from '../../../model/schema-walk.ts';
import type { Block, FieldRow, Fields, Heading, Inline } from '../../block.ts';
import { say, type BuildContext } from '../../build-context.ts';
import { fieldLabel } from '../../field-label.ts';
import { composed, type Label } from '../../label.ts';
import { signatureBlock } from '../../signature-slots.ts';
import { join, paragraph, textInline } from '../../text.ts';
import { blankList } from './blank-table.ts';
import { choiceBoxes, roomOf } from './blank-value.ts';
import { formField } from './form-field.ts';

/** Lines that a part of a report gets on paper, and the one text of another record. */
const partLines = 6;
const textLines = 5;

/**
 * The blank form of a record kind, made from its schema: every field with room to write, every
 * choice as a box to tick.
 */
export function blankRecord(kind: RecordKind, context: BuildContext): Block[] {
  const fields = fieldsOf(kind.schema).filter(({ key }) => key !== 'signatures');
  const rows = fields.filter((field) => !isSection(field));
  const sections = fields.filter(isSection);
  return [
    ...noteOn(fields, context),
    ...(rows.length > 0 ? [blankFields(rows, { at: '', needed: true }, context)] : []),
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
      rows: [{ label, value: [], room: kind.parts ? partLines : textLines, field, ...help }],
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
    const needed = !isOptional(field.schema);
    return [...top, blankFields(fieldsOf(field.schema), { at: field.key, title, needed }, context)];
  }
  const inner = fieldsOf(element);
  if (inner.some(({ key }) => key === 'signatures')) {
    const own = inner.filter(({ key }) => key !== 'signatures');
    return [
      ...top,
      blankFields(own, { at: `${field.key}.0`, title, needed: false }, context),
      signatureBlock([], bothSides, context),
    ];
  }
  return [...top, ...blankList(`${kind.id}.${field.key}`, field, element, context)];
}

const bothSides = ['customer-pm', 'vendor-pm'];

/** What the mark at required fields means, where any bears it. */
function noteOn(fields: readonly FieldOfSchema[], context: BuildContext): Block[] {
  const isMarked = fields.some(({ schema }) => {
    if (isOptional(schema) || fieldsOf(elementOf(schema) ?? z.never()).length > 0) return false;
    const inner = fieldsOf(schema);
    return inner.length === 0 || inner.some((one) => !isOptional(one.schema));
  });
  if (!isMarked) return [];
  return [{ type: 'hint', children: [textInline(context.texts.requiredNote)] }];
}

/** What fields are inside of. */
interface Inside {
  /** Path in the record. */
  at: string;
  title?: Label;
  /** Whether the record must have it. */
  needed: boolean;
}

/** Labels with room beside them; a group inside a group prints its fields one by one. */
function blankFields(
  fields: readonly FieldOfSchema[],
  inside: Inside,
  context: BuildContext,
): Fields {
  const rows = fields.flatMap((field) => blankRows(field, inside, context));
  return { type: 'fields', columns: 2, rows };
}

function blankRows(field: FieldOfSchema, inside: Inside, context: BuildContext): FieldRow[] {
  const at = inside.at ? `${inside.at}.${field.key}` : field.key;
  const inner = fieldsOf(field.schema);
  const isRequired = inside.needed && !isOptional(field.schema);
  const label = fieldLabel(field, context);
  if (inner.length > 0) {
    return inner.flatMap((one) =>
      blankRows(one, { at, title: label, needed: isRequired }, context).map((row) => ({
        ...row,
        label: composed((inOne) => `${inOne(label)} – ${inOne(row.label)}`),
      })),
    );
  }
  const place = {
    ...formField(at, field, context, inside.title),
    ...(isRequired ? { isRequired } : {}),
  };
  const hint = hintOf(field, context);
  const boxes = choiceBoxes(field.schema, place, context);
  return [
    {
      label: isRequired ? composed((inOne) => `${inOne(label)} *`) : label,
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
