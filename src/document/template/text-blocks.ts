import { documentNumber } from '../../model/document-number.ts';
import type { Language } from '../../model/localised.ts';
import { inlineText, type Inline as ProseInline, type ProseBlock } from '../../model/prose.ts';
import type { RecordKind } from '../../model/record-kind.ts';
import { elementOf, fieldsOf, schemaAt, type FieldOfSchema } from '../../model/schema-walk.ts';
import { numberExamples, placeholders } from '../../model/text-fields.ts';
import type { Block, Inline } from '../block.ts';
import { buildContext, type BuildContext } from '../build-context.ts';
import { columnsOf, listTable } from '../list-table.ts';
import { textInline } from '../text.ts';
import { valueInlines } from '../value.ts';
import { blankTable } from './blank/blank-table.ts';
import { choiceBoxes } from './blank/blank-value.ts';
import { formField } from './blank/form-field.ts';

/** What a template's text is filled from. */
export interface TextInput {
  text: { readonly zh: readonly ProseBlock[]; readonly en: readonly ProseBlock[] };
  kind: RecordKind;
  /** The record; undefined for a blank text. */
  data: unknown;
}

/**
 * The text of a template with the record's fields in their places. A bilingual document has the
 * Chinese and the English block of each pair below each other.
 */
export function textBlocks(input: TextInput, context: BuildContext): Block[] {
  const { zh, en } = input.text;
  const one = context.language;
  if (one !== 'zh+en') return converted(input.text[one], one, input, context);
  // Without twins block by block, the one text follows the other.
  if (zh.length !== en.length) {
    return [...converted(zh, 'zh', input, context), ...converted(en, 'en', input, context)];
  }
  return zh.flatMap((block, index) => {
    const twin = en[index];
    if (twin === undefined) return [];
    const around = { before: zh[index - 1], next: zh[index + 1] };
    return pair({ zh: block, en: twin }, around, input, context);
  });
}

interface Around {
  before: ProseBlock | undefined;
  next: ProseBlock | undefined;
}

function pair(
  { zh, en }: { zh: ProseBlock; en: ProseBlock },
  { before, next }: Around,
  input: TextInput,
  context: BuildContext,
): Block[] {
  const list = listNamed(zh, input.kind);
  if (list) {
    // Where a table follows, that one prints the list, with its rows as the standard.
    return next?.type === 'table' ? [] : [filledList(list, undefined, input, context)];
  }
  // The standard rows of a list print in its table.
  if (zh.type === 'table' && en.type === 'table') {
    const rows = zh.rows.map((row, at) =>
      row.map((cell, column) => bilingual(cell, en.rows[at]?.[column] ?? [])),
    );
    const named = before ? listNamed(before, input.kind) : undefined;
    if (named) return [filledList(named, rows, input, context)];
    const head = zh.head.map((cell, column) => bilingual(cell, en.head[column] ?? []));
    return [{ type: 'table', columns: zh.head.map(() => ({ width: 1 })), head, rows }];
  }
  if (zh.type === 'heading' && en.type === 'heading') {
    const [chinese, english] = [headingOf(zh), headingOf(en)];
    return [
      {
        type: 'heading',
        level: 2,
        id: chinese.id,
        number: '',
        text: { zh: chinese.text, en: english.text },
      },
    ];
  }
  return [...converted([zh], 'zh', input, context), ...converted([en], 'en', input, context)];
}

function bilingual(zh: readonly ProseInline[], en: readonly ProseInline[]): Inline[] {
  const both = { zh: inlineText(zh), en: inlineText(en) };
  if (both.zh === both.en) return both.zh === '' ? [] : [textInline(both.zh)];
  return [{ type: 'bilingual', ...both, stacked: true }];
}

function converted(
  blocks: readonly ProseBlock[],
  language: Language,
  input: TextInput,
  context: BuildContext,
): Block[] {
  const own = buildContext(language, context.method, context.project);
  return blocks.flatMap((block, index): Block[] => {
    const list = listNamed(block, input.kind);
    const next = blocks[index + 1];
    if (list) return next?.type === 'table' ? [] : [filledList(list, undefined, input, context)];
    const before = blocks[index - 1];
    const named = before ? listNamed(before, input.kind) : undefined;
    if (block.type === 'table' && named) {
      return [
        filledList(
          named,
          block.rows.map((row) => row.map((cell) => [...cell])),
          input,
          context,
        ),
      ];
    }
    if (block.type === 'heading') {
      const { id, text } = headingOf(block);
      return [{ type: 'heading', level: 2, id, number: '', text }];
    }
    const content = convert(block, input, own);
    return [{ type: 'prose', language, children: [content] }];
  });
}

function headingOf({ children }: Extract<ProseBlock, { type: 'heading' }>) {
  const [, text = '', id] = /^(.*?)\s*(?:\[#([a-z0-9-]+)\])?$/.exec(inlineText(children)) ?? [];
  return { text, id: `text-${id ?? text}` };
}

/** The list of objects that a paragraph of its name alone stands for. */
function listNamed(block: ProseBlock, kind: RecordKind): FieldOfSchema | undefined {
  if (block.type !== 'paragraph') return undefined;
  const text = inlineText(block.children).trim();
  const [first] = placeholders(text);
  if (first?.length !== text.length) return undefined;
  const field = fieldsOf(kind.schema).find(({ key }) => key === first.path);
  return field && elementOf(field.schema) ? field : undefined;
}

function filledList(
  field: FieldOfSchema,
  standard: Inline[][][] | undefined,
  { kind, data }: TextInput,
  context: BuildContext,
): Block {
  const element = elementOf(field.schema);
  if (!element) throw new Error(`${field.key} is no list`);
  const name = `${kind.id}.${field.key}`;
  if (data !== undefined) {
    const items = valueAt(data, field.key) as unknown[] | undefined;
    return listTable(name, element, items ?? [], context);
  }
  const given = standard ?? standardRows(name, element, context);
  return given
    ? blankTable(name, field, element, context, given)
    : blankTable(name, field, element, context);
}

/** The method's times for each severity are what the standard contract promises. */
function standardRows(
  name: string,
  element: Parameters<typeof columnsOf>[1],
  context: BuildContext,
): Inline[][][] | undefined {
  if (name !== 'maintenance-contract.serviceLevels') return undefined;
  return context.method.severities.map(({ id, responseHours, resolutionHours }) => {
    const known: Record<string, unknown> = { severity: id, responseHours, resolutionHours };
    return columnsOf(name, element).map(({ fields }) =>
      fields.flatMap(({ key, schema }) => valueInlines(schema, known[key], context)),
    );
  });
}

function convert(node: ProseBlock, input: TextInput, context: BuildContext): Block {
  const inlines = (children: readonly ProseInline[]) => filled(children, input, context);
  const inner = (children: readonly ProseBlock[]) =>
    children.map((child) => convert(child, input, context));
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlines(node.children) };
    case 'heading':
      return {
        type: 'paragraph',
        children: [{ type: 'strong', children: inlines(node.children) }],
      };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered,
        start: node.start,
        items: node.items.map(({ checked, children }, index) => {
          const [first, ...rest] = inner(children);
          if (checked === undefined || first?.type !== 'paragraph') return inner(children);
          const field = {
            name: `checklist.${String(index)}`,
            label: inlineText(first.children as ProseInline[]),
          };
          const box: Inline[] = [{ type: 'check', checked: false, field }, textInline(' ')];
          return [{ ...first, children: [...box, ...first.children] }, ...rest];
        }),
      };
    case 'table':
      return {
        type: 'table',
        columns: node.head.map(() => ({ width: 1 })),
        head: node.head.map(inlines),
        rows: node.rows.map((row) => node.head.map((_, column) => inlines(row[column] ?? []))),
      };
    case 'code':
      return { type: 'code', value: node.value };
    case 'quote':
    case 'note':
      return { type: 'note', children: inner(node.children) };
    case 'divider':
      return { type: 'divider' };
  }
}

/** Running text with its placeholders filled, or left as lines to write on. */
function filled(
  children: readonly ProseInline[],
  input: TextInput,
  context: BuildContext,
): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type === 'strong' || child.type === 'emphasis' || child.type === 'delete') {
      return [{ ...child, children: filled(child.children, input, context) }];
    }
    return child.type === 'text' ? filledText(child.value, input, context) : [child];
  });
}

function filledText(value: string, input: TextInput, context: BuildContext): Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  for (const { path, index, length } of placeholders(value)) {
    if (index > at) pieces.push(textInline(value.slice(at, index)));
    pieces.push(...fieldInlines(path, input, context));
    at = index + length;
  }
  if (at < value.length) pieces.push(textInline(value.slice(at)));
  return pieces;
}

/** The examples that a text gives of document numbers: the project's own, or an invented project's. */
function exampleNumber(path: string, { method, project }: BuildContext): string | undefined {
  const data = project?.project.data ?? { customerCode: 'DTF', code: 'ERP26' };
  const [one, many] = numberExamples;
  if (path === one) return documentNumber(data, method, '7_3_1');
  return path === many ? documentNumber(data, method, '7_1_1_1', '003') : undefined;
}

function fieldInlines(path: string, { kind, data }: TextInput, context: BuildContext): Inline[] {
  const number = exampleNumber(path, context);
  if (number !== undefined) return [{ type: 'token', value: number }];
  const schema = schemaAt(kind.schema, path.split('.'));
  if (!schema) return [textInline(`{${path}}`)];
  const value = valueAt(data, path);
  // A filled text leaves no line on which somebody could add what was not agreed.
  if (Array.isArray(value) && value.length === 0) return [textInline(context.texts.noneOfThem)];
  if (value !== undefined) return valueInlines(schema, value, context);
  if (data !== undefined) return [textInline(context.texts.notAgreed)];
  const field = { key: path, schema, meta: schema.meta() ?? {} };
  const place = formField(path, field, context);
  const boxes = choiceBoxes(schema, place, context);
  if (boxes)
    return boxes.flatMap((box, index) => (index === 0 ? box : [textInline('\u2002'), ...box]));
  return [{ type: 'blank', width: widthOf(schema, path), field: place }];
}

/** Numbers need little room. */
function widthOf(schema: NonNullable<ReturnType<typeof schemaAt>>, path: string) {
  return /(?:Days|Years|Hours|copies|lateRate)$/.test(path) || schema.type === 'number'
    ? ('short' as const)
    : ('long' as const);
}

function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      data,
    );
}
