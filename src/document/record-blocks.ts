import { z } from 'zod';
import type { Prose } from '../model/prose.ts';
import type { RecordKind } from '../model/record-kind.ts';
import { elementOf, fieldsOf, unwrap, type FieldOfSchema } from '../model/schema-walk.ts';
import type { Signature } from '../model/values/signature.ts';
import type { Block, FieldRow, Heading } from './block.ts';
import { say, type BuildContext } from './build-context.ts';
import { fieldLabel } from './field-label.ts';
import type { Label } from './label.ts';
import { listTable } from './list-table.ts';
import { proseBlocks } from './prose-blocks.ts';
import { signatureBlock } from './signature-slots.ts';
import { paragraph } from './text.ts';
import { valueInlines } from './value.ts';

/** What a record prints from. */
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
 * signatures at the end. Every field that the record holds prints.
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

/** A record leaves out what it does not hold. */
function isShown({ key, schema }: FieldOfSchema, { data, without }: Printed): boolean {
  if (without?.includes(key)) return false;
  if (key === 'signatures') return true;
  const value = (data as Record<string, unknown>)[key];
  return value !== undefined && !(elementOf(schema) && (value as unknown[]).length === 0);
}

function valueOf(data: unknown, key: string): unknown {
  return (data as Record<string, unknown> | undefined)?.[key];
}

function grid(fields: readonly FieldOfSchema[], record: Printed, context: BuildContext): Block[] {
  if (fields.length === 0) return [];
  const rows = fields.map((field) => row(field, record.data, context));
  return [{ type: 'fields', columns: 2, rows }];
}

function row(field: FieldOfSchema, data: unknown, context: BuildContext): FieldRow {
  const value = valueInlines(field.schema, valueOf(data, field.key), context);
  return {
    label: fieldLabel(field, context),
    value: value.length > 0 ? [paragraph(value)] : [],
  };
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
      .filter((inner) => valueOf(value, inner.key) !== undefined)
      .map((inner) => row(inner, value, context));
    return [heading, { type: 'fields', columns: 2, rows }];
  }
  if (fieldsOf(element).some((inner) => inner.key === 'signatures')) {
    return [heading, ...signedItems({ element, items: value as unknown[], heading }, context)];
  }
  const name = `${record.kind.id}.${field.key}`;
  return [heading, listTable(name, element, value as unknown[], context)];
}

/** Items that are signed one by one print one by one, each with its signatures, named by its first field. */
function signedItems(
  { element, items, heading }: { element: z.ZodType; items: readonly unknown[]; heading: Heading },
  context: BuildContext,
): Block[] {
  const fields = fieldsOf(element).filter((field) => field.key !== 'signatures');
  const level = heading.level < 4 ? ((heading.level + 1) as Heading['level']) : 4;
  return items.flatMap((item, index): Block[] => {
    const [first] = fields;
    const text = first ? titleOf(first, item, context) : '';
    const id = `${heading.id}-${String(index + 1)}`;
    return [
      ...(text === '' ? [] : [{ type: 'heading' as const, level, id, number: '', text }]),
      { type: 'fields', columns: 2, rows: fields.map((field) => row(field, item, context)) },
      signatureBlock(signaturesIn(item), signaturesIn(item).length > 0 ? [] : bothSides, context),
    ];
  });
}

function titleOf(field: FieldOfSchema, item: unknown, context: BuildContext): Label {
  const [inline] = valueInlines(field.schema, valueOf(item, field.key), context);
  if (inline?.type === 'text') return inline.value;
  return inline?.type === 'bilingual' ? { zh: inline.zh, en: inline.en } : '';
}

/** Who signs what nobody has signed yet. */
const bothSides = ['customer-pm', 'vendor-pm'];

function signaturesIn(data: unknown): readonly Signature[] {
  return (valueOf(data, 'signatures') as readonly Signature[] | undefined) ?? [];
}

function proseSections(record: Printed, context: BuildContext): Block[] {
  const { kind, prose, level, id } = record;
  const parts = kind.parts ?? (kind.prose ? [{ id: '', labels: kind.prose }] : []);
  return parts.flatMap((part): Block[] => {
    const content = prose[part.id] ?? [];
    if (content.length === 0) return [];
    const heading: Heading = {
      type: 'heading',
      level,
      id: `${id}-${part.id || 'text'}`,
      number: '',
      text: say(part.labels, context),
    };
    return [heading, ...proseBlocks(content, context)];
  });
}
