import { z } from 'zod';
import type { Prose } from '../model/prose.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { elementOf, fieldsOf, unwrap, type FieldOfSchema } from '../model/schema-walk.ts';
import type { Signature } from '../model/values/signature.ts';
import type { Block, FieldRow, Heading } from './block.ts';
import { say, type BuildContext } from './build-context.ts';
import { fieldLabel } from './field-label.ts';
import { joinLabels } from './label.ts';
import type { Label } from './label.ts';
import { listTable } from './list-table.ts';
import { proseBlocks } from './prose-blocks.ts';
import { signatureBlock } from './signature-slots.ts';
import { paragraph } from './text.ts';
import { valueInlines } from './value.ts';

/** What a record prints from; without data it prints as a blank form. */
export interface Printed {
  kind: RecordKind;
  data: unknown;
  prose: Prose;
  /** Roles that must sign the record. */
  approvers: readonly string[];
  /** Prefix of the headings' ids, unique in the document. */
  id: string;
  /** Level of the headings inside the record. */
  level: Heading['level'];
  /** Fields that print elsewhere. */
  without?: readonly string[];
}

/**
 * Prints a record from its schema: single values as a grid, lists as tables, prose by part,
 * signatures at the end. Every field of the schema prints; on a blank form every field has room.
 */
export function recordBlocks(record: Printed, context: BuildContext): Block[] {
  const fields = fieldsOf(record.kind.schema).filter((field) => isShown(field, record));
  const rows = fields.filter((field) => !isSection(field));
  const sections = fields.filter((field) => isSection(field) && field.key !== 'signatures');
  const signed = fields.some((field) => field.key === 'signatures');
  return [
    ...grid(rows, record, context),
    ...proseSections(record, context),
    ...sections.flatMap((field) => section(field, record, context)),
    ...(signed ? [signatureBlock(signaturesIn(record.data), record.approvers, context)] : []),
  ];
}

/** A list of objects, or a group of fields, prints as a section of its own. */
function isSection({ schema, key }: FieldOfSchema): boolean {
  if (key === 'signatures') return true;
  const element = elementOf(schema);
  return element ? fieldsOf(element).length > 0 : isGroup(schema);
}

function isGroup(schema: z.ZodType): boolean {
  return unwrap(schema) instanceof z.ZodObject;
}

/** A filled record leaves out what it does not hold; a blank form shows everything. */
function isShown({ key, schema }: FieldOfSchema, { data, without }: Printed): boolean {
  if (without?.includes(key)) return false;
  if (data === undefined || key === 'signatures') return true;
  const value = (data as Record<string, unknown>)[key];
  return value !== undefined && !(elementOf(schema) && (value as unknown[]).length === 0);
}

function valueOf(data: unknown, key: string): unknown {
  return data === undefined ? undefined : (data as Record<string, unknown>)[key];
}

function grid(fields: readonly FieldOfSchema[], record: Printed, context: BuildContext): Block[] {
  if (fields.length === 0) return [];
  const rows = fields.map((field) => row(field, record.data, context));
  return [{ type: 'fields', columns: 2, rows }];
}

function row(field: FieldOfSchema, data: unknown, context: BuildContext): FieldRow {
  const label = fieldLabel(field, context);
  const value = valueInlines(field.schema, valueOf(data, field.key), context);
  const help = data === undefined ? choicesOf(field, context) : undefined;
  return {
    label,
    value: value.length > 0 ? [paragraph(value)] : [],
    ...(help === undefined ? {} : { help }),
  };
}

/** What a blank form says under a field: its choices, or what to write. */
function choicesOf({ meta }: FieldOfSchema, context: BuildContext) {
  if (meta.values) {
    const labels = Object.values(meta.values).map((label) => say(label, context));
    return joinLabels(labels, context.marks.separator);
  }
  return meta.help && say(meta.help, context);
}

function section(field: FieldOfSchema, record: Printed, context: BuildContext): Block[] {
  const heading: Heading = {
    type: 'heading',
    level: record.level,
    id: `${record.id}-${field.key}`,
    number: '',
    text: fieldLabel(field, context),
  };
  const value = valueOf(record.data, field.key);
  const element = elementOf(field.schema);
  if (!element) {
    const rows = fieldsOf(field.schema)
      .filter((inner) => value === undefined || valueOf(value, inner.key) !== undefined)
      .map((inner) => row(inner, value, context));
    return [heading, { type: 'fields', columns: 2, rows }];
  }
  if (fieldsOf(element).some((inner) => inner.key === 'signatures')) {
    return [heading, ...signedItems({ element, items: value, heading }, context)];
  }
  const name = `${record.kind.id}.${field.key}`;
  return [heading, listTable(name, element, value as unknown[] | undefined, context)];
}

/** Items that are signed one by one print one by one, each with its signatures, named by its first field. */
function signedItems(
  { element, items, heading }: { element: z.ZodType; items: unknown; heading: Heading },
  context: BuildContext,
): Block[] {
  const fields = fieldsOf(element).filter((field) => field.key !== 'signatures');
  const level = heading.level < 4 ? ((heading.level + 1) as Heading['level']) : 4;
  return ((items ?? [undefined]) as unknown[]).flatMap((item, index): Block[] => {
    const [first] = fields;
    const text = first && item !== undefined ? titleOf(first, item, context) : '';
    const id = `${heading.id}-${String(index + 1)}`;
    return [
      ...(text === '' ? [] : [{ type: 'heading' as const, level, id, number: '', text }]),
      { type: 'fields', columns: 2, rows: fields.map((field) => row(field, item, context)) },
      signatureBlock(signaturesIn(item), item === undefined ? bothSides : [], context),
    ];
  });
}

function titleOf(field: FieldOfSchema, item: unknown, context: BuildContext): Label {
  const [inline] = valueInlines(field.schema, valueOf(item, field.key), context);
  if (inline?.type === 'text') return inline.value;
  return inline?.type === 'bilingual' ? { zh: inline.zh, en: inline.en } : '';
}

const bothSides = ['customer-pm', 'vendor-pm'];

function signaturesIn(data: unknown): readonly Signature[] {
  return (valueOf(data, 'signatures') as readonly Signature[] | undefined) ?? [];
}

function proseSections(record: Printed, context: BuildContext): Block[] {
  const { kind, prose, data, level, id } = record;
  const parts = kind.parts ?? (kind.prose ? [{ id: '', labels: kind.prose, help: kind.help }] : []);
  return parts.flatMap((part): Block[] => {
    const content = prose[part.id] ?? [];
    const blank = data === undefined;
    if (content.length === 0 && !blank) return [];
    const text = say(part.labels, context);
    const heading: Heading = {
      type: 'heading',
      level,
      id: `${id}-${part.id || 'text'}`,
      number: '',
      text,
    };
    if (!blank) return [heading, ...proseBlocks(content, context)];
    const help = kind.parts ? { help: say(part.help, context) } : {};
    return [
      heading,
      { type: 'fields', columns: 1, rows: [{ label: text, value: [], room: 6, ...help }] },
    ];
  });
}
